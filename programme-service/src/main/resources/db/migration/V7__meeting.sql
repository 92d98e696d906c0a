-- Teams, meetings and partners of implementations, and the joint meetings of rounds.

create table team_member (
    municipality_id   uuid   not null,
    member_id         uuid   not null,
    implementation_id uuid   not null,
    team              text   not null check (team in ('LEADERSHIP', 'CORE', 'COORDINATION')),
    role              text   not null,
    name              text   not null,
    employee_id       uuid,
    unit_id           uuid,
    capabilities      jsonb  not null,
    since             date   not null,
    left_on           date,
    departure_reason  text,
    version           bigint not null,
    primary key (municipality_id, member_id),
    foreign key (municipality_id, implementation_id) references implementation,
    foreign key (municipality_id, employee_id) references employee,
    foreign key (municipality_id, unit_id) references unit,
    check ((left_on is null) = (departure_reason is null))
);
create index team_member_by_implementation on team_member (municipality_id, implementation_id, member_id);
select protect_by_municipality('team_member');
select keep_history('team_member', 'implementation_id');
grant select, insert, update on team_member to ${service-role};

-- Append-only: how the ownership of the plan has moved.
create table ownership_transfer (
    municipality_id   uuid        not null,
    transfer_id       uuid        not null,
    implementation_id uuid        not null,
    owner             text        not null check (owner in ('LEADERSHIP', 'CORE')),
    handed_over_on    date        not null,
    note              text,
    handed_over_by    text        not null,
    recorded_at       timestamptz not null,
    primary key (municipality_id, transfer_id),
    foreign key (municipality_id, implementation_id) references implementation
);
create index ownership_transfer_by_implementation
    on ownership_transfer (municipality_id, implementation_id, transfer_id);
select protect_by_municipality('ownership_transfer');
select keep_history('ownership_transfer', 'implementation_id');
grant select, insert on ownership_transfer to ${service-role};

-- Meetings of all municipalities of a round. They belong to no municipality.
create table joint_meeting (
    joint_meeting_id    uuid   primary key,
    round_id            uuid   not null references round,
    kind                text   not null,
    activity            text,
    title               text   not null,
    planned_on          date   not null,
    starts_at           timestamptz,
    ends_at             timestamptz,
    place               text,
    state               text   not null check (state in ('PLANNED', 'CANCELLED')),
    cancellation_reason text,
    version             bigint not null,
    check ((state = 'CANCELLED') = (cancellation_reason is not null))
);
create index joint_meeting_by_round on joint_meeting (round_id, planned_on, joint_meeting_id);

create table meeting (
    municipality_id     uuid    not null,
    meeting_id          uuid    not null,
    implementation_id   uuid    not null,
    joint_meeting_id    uuid    references joint_meeting,
    kind                text    not null,
    activity            text,
    title               text    not null,
    planned_on          date    not null,
    starts_at           timestamptz,
    ends_at             timestamptz,
    place               text,
    invitation          jsonb   not null,
    state               text    not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    cancellation_reason text,
    held_on             date,
    attendance          jsonb   not null,
    attended            integer not null check (attended >= 0),
    minutes             jsonb,
    plan_version        integer,
    version             bigint  not null,
    primary key (municipality_id, meeting_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check ((state = 'CANCELLED') = (cancellation_reason is not null)),
    check ((state = 'HELD') = (held_on is not null)),
    check ((held_on is null) = (minutes is null))
);
create index meeting_by_day on meeting (municipality_id, implementation_id, planned_on, meeting_id);
create index meeting_by_activity on meeting (municipality_id, implementation_id, activity) where activity is not null;
-- An implementation has one of its own of each joint meeting.
create unique index meeting_of_joint_meeting
    on meeting (joint_meeting_id, municipality_id, implementation_id) where joint_meeting_id is not null;
select protect_by_municipality('meeting');

-- What rounds were planned with becomes joint meetings, also in the municipalities that have begun since. The
-- version before this one still reads round_activity while it runs; nothing else does.
select set_config('app.municipality', '*', true);
insert into joint_meeting (joint_meeting_id, round_id, kind, activity, title, planned_on, place, state, version)
select gen_random_uuid(), round_id, 'OTHER', code, name, held_on, place, 'PLANNED', 0
from round_activity;
insert into meeting (municipality_id, meeting_id, implementation_id, joint_meeting_id, kind, activity, title, planned_on,
                     place, invitation, state, attendance, attended, version)
select i.municipality_id, gen_random_uuid(), i.implementation_id, j.joint_meeting_id, j.kind, j.activity, j.title,
       j.planned_on, j.place, '{"roles": [], "members": []}', 'PLANNED', '[]', 0, 0
from joint_meeting j
    join implementation i on i.round_id = j.round_id;
select set_config('app.municipality', '', true);

select keep_history('joint_meeting', 'round_id');
grant select, insert, update on joint_meeting to ${service-role};
select keep_history('meeting', 'implementation_id');
grant select, insert, update on meeting to ${service-role};

create table partner (
    municipality_id     uuid   not null,
    partner_id          uuid   not null,
    implementation_id   uuid   not null,
    kind                text   not null,
    name                text   not null,
    contact             text,
    collaboration       text   not null,
    agreed_on           date,
    note                text,
    collaboration_since date   not null,
    ended_on            date,
    ending_reason       text,
    version             bigint not null,
    primary key (municipality_id, partner_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check ((ended_on is null) = (ending_reason is null))
);
create index partner_by_implementation on partner (municipality_id, implementation_id, partner_id);
select protect_by_municipality('partner');
select keep_history('partner', 'implementation_id');
grant select, insert, update on partner to ${service-role};
