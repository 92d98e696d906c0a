-- Links of a note to labels of two sorts.
create table note_label (
    municipality_id uuid not null,
    id              uuid not null,
    sort            text not null,
    label           text not null,
    primary key (municipality_id, id, label),
    foreign key (municipality_id, id) references note
);
select protect_by_municipality('note_label');
select keep_link_history('note_label', 'note', 'id', 'sort', 'label');
grant select, insert, delete on note_label to ${service-role};
