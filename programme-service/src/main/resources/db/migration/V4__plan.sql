-- The life of a plan. Nothing is stored until somebody touches it.
create table plan (
    municipality_id     uuid    not null,
    implementation_id   uuid    not null,
    review_every_months integer not null check (review_every_months between 1 and 24),
    state               text    not null check (state in ('DRAFT', 'ADOPTED', 'UNDER_REVIEW', 'REVISED')),
    adopted_version     integer check (adopted_version > 0),
    adopted_on          date,
    adopted_digest      text,
    last_reviewed_on    date,
    version             bigint  not null,
    primary key (municipality_id, implementation_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check ((state = 'DRAFT') = (adopted_version is null)),
    check (num_nulls(adopted_version, adopted_on, adopted_digest) in (0, 3))
);
select protect_by_municipality('plan');
select keep_history('plan', 'implementation_id');
grant select, insert, update on plan to ${service-role};

-- What the draft says, section by section.
create table plan_section (
    municipality_id   uuid   not null,
    implementation_id uuid   not null,
    section           text   not null,
    content           jsonb  not null,
    filled            text   not null check (filled in ('EMPTY', 'PARTIAL', 'FILLED')),
    filled_since      timestamptz,
    version           bigint not null,
    primary key (municipality_id, implementation_id, section),
    foreign key (municipality_id, implementation_id) references implementation,
    check ((filled = 'FILLED') = (filled_since is not null))
);
select protect_by_municipality('plan_section');
select keep_history('plan_section', 'implementation_id');
grant select, insert, update on plan_section to ${service-role};

-- What was adopted. Append-only: who adopted it, when and why stands in the row itself.
create table plan_version (
    municipality_id   uuid        not null,
    implementation_id uuid        not null,
    number            integer     not null check (number > 0),
    content           jsonb       not null,
    phase             text,
    adopted_at        timestamptz not null,
    adopted_by        text        not null,
    reason            text        not null,
    meeting_id        uuid,
    primary key (municipality_id, implementation_id, number),
    foreign key (municipality_id, implementation_id) references implementation
);
select protect_by_municipality('plan_version');
grant select, insert on plan_version to ${service-role};

-- Reviews and sign-offs are recorded once and stand.
create table plan_review (
    municipality_id   uuid        not null,
    review_id         uuid        not null,
    implementation_id uuid        not null,
    plan_version      integer     not null,
    outcome           text        not null check (outcome in ('UNCHANGED', 'TO_BE_REVISED')),
    note              text        not null,
    reviewed_on       date        not null,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    primary key (municipality_id, review_id),
    foreign key (municipality_id, implementation_id, plan_version) references plan_version
);
create index plan_review_by_implementation on plan_review (municipality_id, implementation_id, review_id);
select protect_by_municipality('plan_review');
select keep_history('plan_review', 'implementation_id');
grant select, insert on plan_review to ${service-role};

create table plan_sign_off (
    municipality_id   uuid        not null,
    implementation_id uuid        not null,
    plan_version      integer     not null,
    unit_id           uuid        not null,
    signed_by         text        not null,
    signed_at         timestamptz not null,
    note              text,
    primary key (municipality_id, implementation_id, plan_version, unit_id),
    foreign key (municipality_id, implementation_id, plan_version) references plan_version,
    foreign key (municipality_id, unit_id) references unit
);
select protect_by_municipality('plan_sign_off');
select keep_history('plan_sign_off', 'implementation_id');
grant select, insert on plan_sign_off to ${service-role};
