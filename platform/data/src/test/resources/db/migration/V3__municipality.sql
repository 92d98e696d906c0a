create table municipality (
    municipality_id uuid not null primary key,
    time_zone       text
);
select protect_by_municipality('municipality');
grant select, insert, update on municipality to ${service-role};
