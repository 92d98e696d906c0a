-- Entries of the planning tools. Their form is the kind's, so the content is one document; what lists sort and
-- filter by has columns of its own.
create table element (
    municipality_id   uuid   not null,
    element_id        uuid   not null,
    implementation_id uuid   not null,
    kind              text   not null check (kind in ('STAKEHOLDER', 'RISK', 'TASK', 'MESSAGE', 'RECRUITMENT',
                                                      'PRECONDITION', 'ADDITIONAL')),
    content           jsonb  not null,
    due_on            date,
    closed_on         date,
    closure_outcome   text check (closure_outcome in ('FULFILLED', 'DROPPED')),
    closure_note      text,
    version           bigint not null,
    primary key (municipality_id, element_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check (num_nulls(closed_on, closure_outcome, closure_note) in (0, 3)),
    check (closed_on is null or due_on is null)
);
create index element_by_implementation on element (municipality_id, implementation_id, element_id);
create index element_by_kind on element (municipality_id, implementation_id, kind, element_id);
create index element_due on element (municipality_id, implementation_id, due_on) where due_on is not null;
select protect_by_municipality('element');
select keep_history('element', 'implementation_id');
grant select, insert, update on element to ${service-role};

-- What employees give to the plan. It is never changed and has no history of changes, which would show who gave it
-- to everyone who may read the history.
create table contribution (
    municipality_id   uuid        not null,
    contribution_id   uuid        not null,
    implementation_id uuid        not null,
    kind              text        not null check (kind in ('NEED', 'CONTEXT', 'IDEA')),
    text              text        not null,
    about_part        text,
    about_id          uuid,
    given_by          text        not null,
    given_at          timestamptz not null,
    primary key (municipality_id, contribution_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check (about_part is not null or about_id is null)
);
create index contribution_by_implementation on contribution (municipality_id, implementation_id, contribution_id);
select protect_by_municipality('contribution');
grant select, insert on contribution to ${service-role};

create table contribution_response (
    municipality_id   uuid        not null,
    contribution_id   uuid        not null,
    implementation_id uuid        not null,
    outcome           text        not null check (outcome in ('TAKEN_UP', 'NOTED', 'DECLINED')),
    text              text        not null,
    responded_at      timestamptz not null,
    version           bigint      not null,
    primary key (municipality_id, contribution_id),
    foreign key (municipality_id, contribution_id) references contribution,
    foreign key (municipality_id, implementation_id) references implementation
);
select protect_by_municipality('contribution_response');
select keep_history('contribution_response', 'implementation_id');
grant select, insert, update on contribution_response to ${service-role};
