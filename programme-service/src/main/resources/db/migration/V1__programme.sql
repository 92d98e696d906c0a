-- Methods and rounds belong to no municipality; everything else is kept apart by municipality.

create table method_version (
    method       text        not null,
    version      integer     not null check (version > 0),
    name         text        not null,
    definition   jsonb       not null,
    published_at timestamptz not null,
    primary key (method, version)
);
grant select, insert on method_version to ${service-role};

-- Which definitions that ship with the product have been published. One is published once, even if the
-- board has published a later version since.
create table shipped_method (
    name    text    primary key,
    method  text    not null,
    version integer not null,
    foreign key (method, version) references method_version
);
grant select, insert on shipped_method to ${service-role};

create table municipality (
    municipality_id uuid   primary key,
    name            text   not null,
    official_code   text   not null,
    version         bigint not null
);
select protect_by_municipality('municipality');
grant select, insert, update on municipality to ${service-role};

-- The ids of units and employees are the callers' own. They are unique across municipalities, because other
-- services know them by id alone, and nobody may change what they know of somebody else's.
create table unit (
    municipality_id uuid   not null references municipality,
    unit_id         uuid   not null unique,
    name            text   not null,
    version         bigint not null,
    primary key (municipality_id, unit_id)
);
select protect_by_municipality('unit');
grant select, insert, update on unit to ${service-role};

create table employee (
    municipality_id uuid   not null references municipality,
    employee_id     uuid   not null unique,
    name            text   not null,
    unit_id         uuid   not null,
    version         bigint not null,
    primary key (municipality_id, employee_id),
    foreign key (municipality_id, unit_id) references unit
);
create index employee_by_unit on employee (municipality_id, unit_id, employee_id);
select protect_by_municipality('employee');
grant select, insert, update on employee to ${service-role};

create table round (
    round_id       uuid    primary key,
    name           text    not null,
    method         text    not null,
    method_version integer not null,
    starts_on      date    not null,
    version        bigint  not null,
    foreign key (method, method_version) references method_version (method, version)
);
grant select, insert, update on round to ${service-role};

create table round_activity (
    round_id uuid    not null references round,
    position integer not null,
    code     text,
    name     text    not null,
    held_on  date    not null,
    place    text    not null,
    primary key (round_id, position)
);
grant select, insert, update, delete on round_activity to ${service-role};

create table implementation (
    municipality_id   uuid    not null references municipality,
    implementation_id uuid    not null,
    round_id          uuid    not null references round,
    method            text    not null,
    method_version    integer not null,
    state             text    not null check (state in ('UNDER_WAY')),
    committed_on      date    not null,
    facts             bigint  not null,
    version           bigint  not null,
    primary key (municipality_id, implementation_id),
    foreign key (method, method_version) references method_version (method, version)
);
create index implementation_by_id on implementation (implementation_id);
create index implementation_by_round on implementation (round_id, implementation_id);
select protect_by_municipality('implementation');
grant select, insert, update on implementation to ${service-role};

create table implementation_phase (
    municipality_id    uuid    not null,
    implementation_id  uuid    not null,
    position           integer not null,
    code               text    not null,
    name               text    not null,
    planned_start      date    not null,
    planned_end        date    not null,
    supported_by_board boolean not null,
    entered_on         date,
    primary key (municipality_id, implementation_id, position),
    foreign key (municipality_id, implementation_id) references implementation
);
select protect_by_municipality('implementation_phase');
grant select, insert, update on implementation_phase to ${service-role};

create table application (
    municipality_id    uuid    not null references municipality,
    application_id     uuid    not null,
    round_id           uuid    not null references round,
    motivation         text    not null,
    expected_employees integer not null check (expected_employees > 0),
    state              text    not null check (state in ('SUBMITTED', 'COMMITTED', 'DECLINED')),
    implementation_id  uuid,
    version            bigint  not null,
    primary key (municipality_id, application_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check ((state = 'COMMITTED') = (implementation_id is not null))
);
create index application_by_id on application (application_id);
create index application_by_round on application (round_id, application_id);
-- One open or committed application per municipality and round.
create unique index application_standing on application (municipality_id, round_id) where state <> 'DECLINED';
select protect_by_municipality('application');
grant select, insert, update on application to ${service-role};

-- The timeline is append-only: the service may neither change nor delete an entry.
create table application_event (
    municipality_id uuid        not null,
    application_id  uuid        not null,
    position        integer     not null,
    at              timestamptz not null,
    event           text        not null check (event in ('SUBMITTED', 'COMMITTED', 'DECLINED', 'CONTACT_DUE')),
    actor           text        not null,
    note            text,
    primary key (municipality_id, application_id, position),
    foreign key (municipality_id, application_id) references application
);
select protect_by_municipality('application_event');
grant select, insert on application_event to ${service-role};
