create table outbox (
    position          bigint generated always as identity primary key,
    id                uuid        not null unique,
    type              text        not null,
    subject           uuid        not null,
    aggregate_version bigint      not null,
    municipality_id   uuid,
    correlation_id    text,
    occurred_at       timestamptz not null,
    data              text        not null,
    shard             smallint    not null,
    published_at      timestamptz
);
create index outbox_unpublished on outbox (shard, position) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
grant select, insert, delete on outbox to ${service-role};
grant update (published_at) on outbox to ${service-role};

create function announce_outbox() returns trigger language plpgsql as $$
begin
    notify outbox;
    return null;
end
$$;
create trigger outbox_announced after insert on outbox for each statement execute function announce_outbox();
