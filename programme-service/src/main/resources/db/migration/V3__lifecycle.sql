alter table implementation drop constraint implementation_state_check;
alter table implementation add check (state in ('UNDER_WAY', 'PAUSED', 'WITHDRAWN', 'CLOSED'));
alter table implementation
    add column halted_on date,
    add column support_ended_on date;
alter table implementation_phase add column left_on date;

-- What was decided about an implementation, by whom and why. Append-only: an overridden gate shows for ever.
create table implementation_event (
    municipality_id   uuid        not null,
    implementation_id uuid        not null,
    position          integer     not null,
    at                timestamptz not null,
    event             text        not null,
    actor             text        not null,
    phase             text,
    reason            text,
    missing           jsonb,
    primary key (municipality_id, implementation_id, position),
    foreign key (municipality_id, implementation_id) references implementation
);
select protect_by_municipality('implementation_event');
grant select, insert on implementation_event to ${service-role};

-- What other services have told, as far as gates and overviews need it.
create table training_completion (
    municipality_id uuid not null,
    enrolment_id    uuid not null,
    employee_id     uuid not null,
    method          text not null,
    element         text not null,
    completed_on    date not null,
    heard_at        timestamptz not null,
    primary key (municipality_id, enrolment_id)
);
create index training_completion_by_element on training_completion (municipality_id, method, element, employee_id);
select protect_by_municipality('training_completion');
grant select, insert, update on training_completion to ${service-role};

create table use_start (
    municipality_id uuid not null,
    employee_id     uuid not null,
    unit_id         uuid not null,
    method          text not null,
    first_used_on   date not null,
    heard_at        timestamptz not null,
    primary key (municipality_id, method, employee_id)
);
select protect_by_municipality('use_start');
grant select, insert, update, delete on use_start to ${service-role};
