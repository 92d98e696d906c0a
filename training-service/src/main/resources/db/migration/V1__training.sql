-- What programme-service has published of the methods. Belongs to no municipality: everybody reads it.
create table curriculum (
    method       text        not null,
    version      integer     not null check (version > 0),
    name         text        not null,
    elements     jsonb       not null,
    rules        jsonb       not null,
    published_at timestamptz not null,
    primary key (method, version)
);
grant select, insert on curriculum to ${service-role};

-- Views of the organisations. They refer to each other by id only: events about a unit and about its
-- employees come in any order.
create table municipality (
    municipality_id uuid        not null primary key,
    name            text        not null,
    official_code   text        not null,
    as_of           timestamptz not null
);
select protect_by_municipality('municipality');
grant select, insert, update on municipality to ${service-role};

create table unit (
    municipality_id uuid        not null,
    unit_id         uuid        not null,
    name            text        not null,
    as_of           timestamptz not null,
    primary key (municipality_id, unit_id)
);
select protect_by_municipality('unit');
grant select, insert, update on unit to ${service-role};

create table employee (
    municipality_id uuid        not null,
    employee_id     uuid        not null,
    unit_id         uuid        not null,
    name            text        not null,
    as_of           timestamptz not null,
    primary key (municipality_id, employee_id)
);
create index employee_by_id on employee (employee_id);
select protect_by_municipality('employee');
grant select, insert, update on employee to ${service-role};

-- The months of practice as monitoring-service has recorded them.
create table practice (
    municipality_id uuid        not null,
    employee_id     uuid        not null,
    method          text        not null,
    months          text[]      not null,
    as_of           timestamptz not null,
    primary key (municipality_id, employee_id, method)
);
create index practice_by_method on practice (municipality_id, method, as_of);
select protect_by_municipality('practice');
grant select, insert, update on practice to ${service-role};

create table track (
    municipality_id   uuid        not null,
    implementation_id uuid        not null,
    method            text        not null,
    method_version    integer     not null check (method_version > 0),
    opened_on         date        not null,
    as_of             timestamptz not null,
    version           bigint      not null,
    primary key (municipality_id, implementation_id)
);
create index track_by_implementation on track (implementation_id);
select protect_by_municipality('track');
grant select, insert on track to ${service-role};

-- A session without a municipality is a joint one: every municipality reads it, and only work across
-- municipalities may plan it. Its plan and its seats are two tables, because every municipality takes seats
-- of a joint session and none may touch its plan.
-- Seats are counted here and not by their enrolments: a municipality cannot see another's enrolments, yet
-- has to be told that the session is full. The check makes overbooking impossible whatever the service does.
create table session_seats (
    session_id      uuid    not null primary key,
    municipality_id uuid,
    capacity        integer not null check (capacity > 0),
    taken           integer not null check (taken between 0 and capacity),
    version         bigint  not null
);
grant select, insert on session_seats to ${service-role};
grant update (taken, version) on session_seats to ${service-role};

create table session (
    id              uuid    not null primary key references session_seats,
    municipality_id uuid,
    method          text    not null,
    element         text    not null,
    place           text    not null,
    days            date[]  not null check (cardinality(days) > 0),
    version         bigint  not null
);
create index session_by_element on session (method, element, id);
grant select, insert on session to ${service-role};

-- Whether the work at hand may see a row that belongs to a municipality, or to all of them when it has none.
create function may_see_session(municipality uuid) returns boolean language sql stable as $$
    select case coalesce(current_setting('app.municipality', true), '')
               when '*' then true
               when '' then false
               else municipality is null or municipality = current_setting('app.municipality', true)::uuid end
$$;
create function may_plan_session(municipality uuid) returns boolean language sql stable as $$
    select case coalesce(current_setting('app.municipality', true), '')
               when '*' then true
               when '' then false
               else coalesce(municipality = current_setting('app.municipality', true)::uuid, false) end
$$;

alter table session enable row level security;
alter table session force row level security;
create policy seen on session for select using (may_see_session(municipality_id));
create policy planned on session for insert with check (may_plan_session(municipality_id));

alter table session_seats enable row level security;
alter table session_seats force row level security;
create policy seen on session_seats for select using (may_see_session(municipality_id));
create policy planned on session_seats for insert with check (may_plan_session(municipality_id));
create policy taken on session_seats for update
    using (may_see_session(municipality_id)) with check (may_see_session(municipality_id));

create table enrolment (
    municipality_id uuid   not null,
    id              uuid   not null,
    session_id      uuid   not null references session,
    employee_id     uuid   not null,
    method          text   not null,
    element         text   not null,
    state           text   not null check (state in ('BOOKED', 'COMPLETED')),
    completed_on    date,
    version         bigint not null,
    primary key (municipality_id, id),
    unique (municipality_id, session_id, employee_id),
    check ((state = 'COMPLETED') = (completed_on is not null))
);
create index enrolment_by_id on enrolment (id);
create index enrolment_by_session on enrolment (session_id, id);
create index enrolment_by_employee on enrolment (municipality_id, employee_id, method, element);
create index enrolment_by_element on enrolment (municipality_id, method, element, employee_id);
select protect_by_municipality('enrolment');
grant select, insert on enrolment to ${service-role};
grant update (state, completed_on, version) on enrolment to ${service-role};

create table attendance (
    municipality_id uuid        not null,
    enrolment_id    uuid        not null,
    day             date        not null,
    present         boolean     not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (municipality_id, enrolment_id, day),
    foreign key (municipality_id, enrolment_id) references enrolment
);
create index attendance_by_enrolment on attendance (enrolment_id);
select protect_by_municipality('attendance');
grant select, insert, update on attendance to ${service-role};

create table enrolment_history (
    municipality_id uuid        not null,
    enrolment_id    uuid        not null,
    position        integer     not null,
    at              timestamptz not null,
    what            text        not null,
    actor           text        not null,
    detail          text        not null,
    primary key (municipality_id, enrolment_id, position),
    foreign key (municipality_id, enrolment_id) references enrolment
);
create index enrolment_history_by_enrolment on enrolment_history (enrolment_id);
select protect_by_municipality('enrolment_history');
grant select, insert on enrolment_history to ${service-role};
create trigger history_is_append_only before update or delete or truncate on enrolment_history
    for each statement execute function refuse_change();
