-- The values of indicators as they were last announced, so that only a change is announced.
create table indicator_value (
    municipality_id  uuid    not null,
    unit_id          uuid    not null,
    method           text    not null,
    month            date    not null,
    code             text    not null,
    numerator        bigint,
    denominator      bigint,
    value            numeric,
    no_value_because text,
    factor           integer not null,
    unit             text    not null,
    version          bigint  not null,
    primary key (municipality_id, unit_id, method, month, code)
);
select protect_by_municipality('indicator_value');
grant select, insert, update on indicator_value to ${service-role};

-- What was counted before this table was there has never been announced: it is counted again.
select set_config('app.municipality', '*', true);
insert into indicator_mark (municipality_id, unit_id, method, month)
select municipality_id, unit_id, method, month from indicator_rollup;
select set_config('app.municipality', '', true);
