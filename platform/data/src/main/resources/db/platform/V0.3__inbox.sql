-- One row per event and consumer: the event has been applied.
create table inbox (
    consumer    text        not null,
    event_id    text        not null,
    received_at timestamptz not null,
    primary key (consumer, event_id)
);
create index inbox_received on inbox (received_at);
grant select, insert, delete on inbox to ${service-role};

-- The newest version of an aggregate that a consumer has applied, for events that carry the whole state.
create table inbox_latest (
    consumer          text   not null,
    type              text   not null,
    subject           text   not null,
    aggregate_version bigint not null,
    primary key (consumer, type, subject)
);
grant select, insert, update on inbox_latest to ${service-role};
