create table idempotent_request (
    subject     text        not null,
    key         text        not null,
    fingerprint text        not null,
    at          timestamptz not null,
    status      smallint,
    location    text,
    etag        text,
    body        text,
    primary key (subject, key)
);
create index idempotent_request_at on idempotent_request (at);
grant select, insert, update, delete on idempotent_request to ${service-role};
