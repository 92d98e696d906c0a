-- What is known of the staff from events. No names of people: nothing here needs them. No foreign keys
-- between what arrives in separate events: they come in any order.
create table municipality (
    municipality_id uuid not null primary key,
    name            text not null,
    official_code   text not null
);

create table unit (
    municipality_id uuid not null,
    unit_id         uuid not null,
    name            text not null,
    primary key (municipality_id, unit_id)
);
create index unit_by_id on unit (unit_id);

-- An employee belongs to the unit of the latest row. The first row reaches back for ever, so that someone who
-- moves does not change the past of either unit.
create table employee_in_unit (
    municipality_id uuid not null,
    employee_id     uuid not null,
    since           date not null,
    unit_id         uuid not null,
    primary key (municipality_id, employee_id, since)
);
create index employee_in_unit_by_employee on employee_in_unit (employee_id);
create index employee_in_unit_by_unit on employee_in_unit (municipality_id, unit_id);

create table completed_element (
    municipality_id uuid not null,
    employee_id     uuid not null,
    method          text not null,
    element         text not null,
    completed_on    date not null,
    primary key (municipality_id, employee_id, method, element)
);

select protect_by_municipality('municipality');
select protect_by_municipality('unit');
select protect_by_municipality('employee_in_unit');
select protect_by_municipality('completed_element');
grant select, insert, update on municipality, unit, employee_in_unit, completed_element to ${service-role};
