-- What has come of a session for the employees of one municipality, as it was last told to others. Version 0: the row
-- is there to be locked, and nothing has been told, because nobody's attendance of the last day is recorded yet.
create table session_turnout (
    municipality_id uuid    not null,
    session_id      uuid    not null references session,
    attended        integer not null default 0 check (attended >= completed),
    completed       integer not null default 0 check (completed >= 0),
    version         bigint  not null default 0,
    primary key (municipality_id, session_id)
);
select protect_by_municipality('session_turnout');
grant select, insert on session_turnout to ${service-role};
grant update (attended, completed, version) on session_turnout to ${service-role};
