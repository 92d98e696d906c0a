create table note (
    municipality_id uuid   not null,
    id              uuid   not null,
    text            text   not null,
    version         bigint not null,
    primary key (municipality_id, id)
);
select protect_by_municipality('note');
select keep_history('note', 'id');
grant select, insert, update on note to ${service-role};

create table note_heard (
    id      uuid   not null,
    kind    text   not null,
    times   int    not null,
    version bigint not null,
    primary key (id, kind)
);
grant select, insert, update on note_heard to ${service-role};
