-- What meetings decide stays in sight until it is done. The minutes say it; the row says how it stands.
create table decision (
    municipality_id   uuid    not null,
    decision_id       uuid    not null,
    implementation_id uuid    not null,
    meeting_id        uuid    not null,
    decided_on        date    not null,
    text              text    not null,
    responsible       text,
    due_on            date,
    struck            boolean not null,
    done_on           date,
    done_by           text,
    done_at           timestamptz,
    done_note         text,
    version           bigint  not null,
    primary key (municipality_id, decision_id),
    foreign key (municipality_id, implementation_id) references implementation,
    foreign key (municipality_id, meeting_id) references meeting,
    check (num_nulls(done_on, done_by, done_at) in (0, 3)),
    check (done_note is null or done_on is not null)
);
create index decision_by_implementation on decision (municipality_id, implementation_id, decision_id);
create index decision_by_meeting on decision (municipality_id, meeting_id);
select protect_by_municipality('decision');

-- The decisions of minutes that there are already get ids, and are open.
select set_config('app.municipality', '*', true);
alter table meeting disable trigger keep_history;
update meeting
set minutes = jsonb_set(minutes, '{decisions}', (
        select jsonb_agg(said || jsonb_build_object('decisionId', gen_random_uuid()) order by place)
        from jsonb_array_elements(minutes -> 'decisions') with ordinality as decision (said, place)))
where jsonb_array_length(minutes -> 'decisions') > 0;
alter table meeting enable trigger keep_history;
insert into decision (municipality_id, decision_id, implementation_id, meeting_id, decided_on, text, responsible, due_on,
                      struck, version)
select m.municipality_id, (said ->> 'decisionId')::uuid, m.implementation_id, m.meeting_id, m.held_on, said ->> 'text',
       said ->> 'responsible', (said ->> 'dueOn')::date, false, 0
from meeting m
    cross join lateral jsonb_array_elements(m.minutes -> 'decisions') as decision (said);
select set_config('app.municipality', '', true);

select keep_history('decision', 'implementation_id');
grant select, insert, update on decision to ${service-role};

-- Which units take part in an implementation; without a row all of the municipality's do.
create table participation (
    municipality_id   uuid   not null,
    implementation_id uuid   not null,
    units             jsonb  not null,
    version           bigint not null,
    primary key (municipality_id, implementation_id),
    foreign key (municipality_id, implementation_id) references implementation
);
select protect_by_municipality('participation');
select keep_history('participation', 'implementation_id');
grant select, insert, update on participation to ${service-role};

-- Whether somebody signed for a unit without being its supervisor. Who signed before this was asked is not known to
-- have been one. The version before this one goes on signing without it.
alter table plan_sign_off add column on_behalf boolean not null default true;

-- A feed of a person shows what that person is invited to; one without shows all within reach.
alter table calendar_feed add column employee_id uuid;

-- An application can be taken back while it waits for the decision, and the municipality may apply again.
alter table application drop constraint application_state_check;
alter table application add constraint application_state_check
    check (state in ('SUBMITTED', 'COMMITTED', 'DECLINED', 'WITHDRAWN'));
alter table application_event drop constraint application_event_event_check;
alter table application_event add constraint application_event_event_check
    check (event in ('SUBMITTED', 'COMMITTED', 'DECLINED', 'WITHDRAWN', 'CONTACT_DUE'));
drop index application_standing;
create unique index application_standing on application (municipality_id, round_id)
    where state not in ('DECLINED', 'WITHDRAWN');
