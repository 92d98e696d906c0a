-- Facilitators and barriers: the items of the method's framework and the municipality's own. Each carries
-- what its latest rating says, so that lists need not look through the ratings.
create table determinant (
    municipality_id   uuid    not null,
    determinant_id    uuid    not null,
    implementation_id uuid    not null,
    item_code         text,
    level             text    not null,
    aspect            text    not null,
    name              text    not null,
    description       text,
    nature            text    check (nature in ('FACILITATOR', 'BARRIER', 'NEUTRAL')),
    strength          integer check (strength between 1 and 5),
    readiness         text    check (readiness in ('IN_GOOD_ORDER', 'NEEDS_STRENGTHENING')),
    rated_on          date,
    accepted_strength integer check (accepted_strength between 1 and 5),
    accepted_reason   text,
    accepted_by       text,
    accepted_at       timestamptz,
    withdrawn         boolean not null,
    withdrawn_reason  text,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    version           bigint  not null,
    primary key (municipality_id, determinant_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check (num_nulls(nature, strength, readiness, rated_on) in (0, 4)),
    check (num_nulls(accepted_strength, accepted_reason, accepted_by, accepted_at) in (0, 4)),
    check (withdrawn = (withdrawn_at is not null))
);
create index determinant_by_implementation on determinant (municipality_id, implementation_id, determinant_id);
-- An implementation has each item of the framework once.
create unique index determinant_of_framework on determinant (municipality_id, implementation_id, item_code)
    where item_code is not null;
select protect_by_municipality('determinant');
select keep_history('determinant', 'implementation_id');
grant select, insert, update on determinant to ${service-role};

-- Ratings are append-only: the service may neither change nor delete one. A rating is corrected once.
create table determinant_rating (
    municipality_id   uuid        not null,
    rating_id         uuid        not null,
    implementation_id uuid        not null,
    determinant_id    uuid        not null,
    occasion          text        not null check (occasion in ('BASELINE', 'STATUS_MEETING', 'ANCHORING')),
    meeting_id        uuid,
    nature            text        not null check (nature in ('FACILITATOR', 'BARRIER', 'NEUTRAL')),
    strength          integer     not null check (strength between 1 and 5),
    readiness         text        not null check (readiness in ('IN_GOOD_ORDER', 'NEEDS_STRENGTHENING')),
    comment           text,
    rated_on          date        not null,
    rated_by          text        not null,
    recorded_at       timestamptz not null,
    corrects          uuid,
    primary key (municipality_id, rating_id),
    foreign key (municipality_id, implementation_id) references implementation,
    foreign key (municipality_id, determinant_id) references determinant,
    foreign key (municipality_id, corrects) references determinant_rating,
    unique (municipality_id, corrects)
);
create index determinant_rating_by_determinant on determinant_rating (municipality_id, determinant_id);
create index determinant_rating_by_implementation on determinant_rating (municipality_id, implementation_id);
select protect_by_municipality('determinant_rating');
select keep_history('determinant_rating', 'implementation_id');
grant select, insert on determinant_rating to ${service-role};

create table strategy (
    municipality_id   uuid   not null,
    strategy_id       uuid   not null,
    implementation_id uuid   not null,
    catalogue_code    text,
    name              text   not null,
    strategy_group    text   not null check (strategy_group in ('TRAINING', 'GUIDANCE', 'COMMUNICATION',
        'EQUIPMENT_AND_TOOLS', 'ORGANISATION_OF_WORK', 'PARTICIPATION', 'FOLLOW_UP')),
    actor             text   not null,
    action            text   not null,
    target            text   not null,
    starts_on         date   not null,
    ends_on           date   check (ends_on >= starts_on),
    dose              text   not null,
    expected_outcome  text   not null,
    indicator_code    text,
    training_element  text,
    status            text   not null check (status in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    status_since      date   not null,
    version           bigint not null,
    primary key (municipality_id, strategy_id),
    foreign key (municipality_id, implementation_id) references implementation
);
create index strategy_by_implementation on strategy (municipality_id, implementation_id, strategy_id);
select protect_by_municipality('strategy');
select keep_history('strategy', 'implementation_id');
grant select, insert, update on strategy to ${service-role};

-- A strategy does one thing to an item. What it is for belongs to the strategy and is replaced with it.
create table strategy_determinant (
    municipality_id uuid not null,
    strategy_id     uuid not null,
    determinant_id  uuid not null,
    effect          text not null check (effect in ('RESOLVES', 'STRENGTHENS')),
    primary key (municipality_id, strategy_id, determinant_id),
    foreign key (municipality_id, strategy_id) references strategy,
    foreign key (municipality_id, determinant_id) references determinant
);
create index strategy_determinant_by_determinant on strategy_determinant (municipality_id, determinant_id);
select protect_by_municipality('strategy_determinant');
grant select, insert, update, delete on strategy_determinant to ${service-role};

-- Amendments are append-only: the service may neither change nor delete one.
create table strategy_amendment (
    municipality_id   uuid        not null,
    amendment_id      uuid        not null,
    implementation_id uuid        not null,
    strategy_id       uuid        not null,
    amended_at        timestamptz not null,
    amended_by        text        not null,
    reason            text        not null,
    changes           jsonb       not null,
    primary key (municipality_id, amendment_id),
    foreign key (municipality_id, implementation_id) references implementation,
    foreign key (municipality_id, strategy_id) references strategy
);
create index strategy_amendment_by_strategy on strategy_amendment (municipality_id, strategy_id, amendment_id);
select protect_by_municipality('strategy_amendment');
select keep_history('strategy_amendment', 'implementation_id');
grant select, insert on strategy_amendment to ${service-role};
