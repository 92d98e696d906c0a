-- Whether competences and organisation are in place. Nothing is stored until somebody has looked.
create table sustainability_check (
    municipality_id   uuid   not null,
    implementation_id uuid   not null,
    findings          jsonb  not null,
    version           bigint not null,
    primary key (municipality_id, implementation_id),
    foreign key (municipality_id, implementation_id) references implementation
);
select protect_by_municipality('sustainability_check');
select keep_history('sustainability_check', 'implementation_id');
grant select, insert, update on sustainability_check to ${service-role};

-- The draft of the anchoring plan, and which version of it is in force. Nothing is stored until somebody writes it.
create table anchoring_plan (
    municipality_id        uuid    not null,
    implementation_id      uuid    not null,
    arrangements           jsonb   not null,
    adopted_version        integer check (adopted_version > 0),
    adopted_on             date,
    changed_since_adoption boolean not null,
    version                bigint  not null,
    primary key (municipality_id, implementation_id),
    foreign key (municipality_id, implementation_id) references implementation,
    check (num_nulls(adopted_version, adopted_on) in (0, 2)),
    check (adopted_version is not null or not changed_since_adoption)
);
select protect_by_municipality('anchoring_plan');
select keep_history('anchoring_plan', 'implementation_id');
grant select, insert, update on anchoring_plan to ${service-role};

-- What was adopted. Append-only: who adopted it, when and why stands in the row itself.
create table anchoring_plan_version (
    municipality_id   uuid        not null,
    implementation_id uuid        not null,
    number            integer     not null check (number > 0),
    arrangements      jsonb       not null,
    adopted_at        timestamptz not null,
    adopted_on        date        not null,
    adopted_by        text        not null,
    reason            text        not null,
    primary key (municipality_id, implementation_id, number),
    foreign key (municipality_id, implementation_id) references anchoring_plan
);
select protect_by_municipality('anchoring_plan_version');
grant select, insert on anchoring_plan_version to ${service-role};
