-- What other services have told, as far as the chain from a barrier to an indicator needs it. Nothing here refers to
-- anything else: events about a session, its turnout and its completions come in any order.
alter table training_completion add column session_id uuid;

-- A session without a municipality is a joint one: every municipality reads it, and only an event that belongs to no
-- municipality may bring it.
create table training_session (
    session_id      uuid        not null primary key,
    municipality_id uuid,
    method          text        not null,
    element         text        not null,
    place           text        not null,
    days            date[]      not null check (cardinality(days) > 0),
    heard_at        timestamptz not null
);
create index training_session_by_element on training_session (method, element);
alter table training_session enable row level security;
alter table training_session force row level security;
create policy seen on training_session for select using (
    case coalesce(current_setting('app.municipality', true), '')
        when '*' then true
        when '' then false
        else municipality_id is null or municipality_id = current_setting('app.municipality', true)::uuid end);
create policy heard on training_session for insert with check (
    case coalesce(current_setting('app.municipality', true), '')
        when '*' then true
        when '' then false
        else coalesce(municipality_id = current_setting('app.municipality', true)::uuid, false) end);
create policy heard_again on training_session for update using (
    case coalesce(current_setting('app.municipality', true), '')
        when '*' then true
        when '' then false
        else coalesce(municipality_id = current_setting('app.municipality', true)::uuid, false) end);
grant select, insert, update on training_session to ${service-role};

-- What has come of a session for the employees of one municipality. With the session's plan, because a session may have
-- been planned before sessions were announced.
create table session_turnout (
    municipality_id uuid        not null,
    session_id      uuid        not null,
    method          text        not null,
    element         text        not null,
    place           text        not null,
    days            date[]      not null check (cardinality(days) > 0),
    attended        integer     not null,
    completed       integer     not null,
    heard_at        timestamptz not null,
    primary key (municipality_id, session_id)
);
select protect_by_municipality('session_turnout');
grant select, insert, update on session_turnout to ${service-role};

-- The values of indicators by unit and month. Numerator, denominator and value are null when they are not known, which
-- is not zero.
create table indicator_value (
    municipality_id  uuid        not null,
    method           text        not null,
    indicator        text        not null,
    unit_id          uuid        not null,
    month            date        not null,
    numerator        bigint,
    denominator      bigint,
    value            numeric,
    no_value_because text,
    measured_in      text        not null,
    counted_at       timestamptz not null,
    heard_at         timestamptz not null,
    primary key (municipality_id, method, indicator, unit_id, month)
);
select protect_by_municipality('indicator_value');
grant select, insert, update on indicator_value to ${service-role};
