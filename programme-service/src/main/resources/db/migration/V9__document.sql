-- Calendar feeds of people. A feed of the board belongs to no municipality. Whoever knows the secret of an
-- address may read the feed, so only its hash is kept.
create table calendar_feed (
    feed_id         uuid        primary key,
    municipality_id uuid,
    subject         text        not null,
    name            text        not null,
    secret_hash     text        not null unique,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    last_read_at    timestamptz,
    revoked_at      timestamptz
);
create index calendar_feed_by_subject on calendar_feed (subject, feed_id);
select protect_by_municipality('calendar_feed');
grant select, insert, update on calendar_feed to ${service-role};

-- What a feed shows of a municipality or a round from a day on.
create index meeting_by_planned_day on meeting (municipality_id, planned_on, meeting_id);
