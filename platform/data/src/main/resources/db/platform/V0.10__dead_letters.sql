-- A record that a listener of this service could not apply, as it was read, with the reason. It is known by its consumer
-- and its event (source and id), or by its place in the topic when it is no event.
create table dead_letter (
    id           uuid        primary key,
    consumer     text        not null,
    event        text        not null,
    topic        text        not null,
    partition    integer     not null,
    position     bigint      not null,
    record_key   bytea,
    record_value bytea,
    headers      text        not null,
    event_id     text,
    type         text,
    subject      text,
    reason       text        not null,
    attempts     integer     not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    unique (consumer, event)
);
create index dead_letter_last on dead_letter (last_at);
grant select, insert, update, delete on dead_letter to ${service-role};

-- It may be of any municipality, or of none that can be read: it belongs to the service's own work.
alter table dead_letter enable row level security;
alter table dead_letter force row level security;
create policy of_the_service on dead_letter using (current_setting('app.municipality', true) = '*');
