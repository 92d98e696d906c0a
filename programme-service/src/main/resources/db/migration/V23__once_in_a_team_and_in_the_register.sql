select set_config('app.municipality', '*', true);

-- A code of the national register stands for one municipality. Which of two is the wrong one, nobody but the board knows.
do $$
declare
    shared text := (select string_agg(format('%s: %s', code, ids), '; ')
                    from (select lower(official_code) as code, string_agg(municipality_id::text, ', ') as ids
                          from municipality group by lower(official_code) having count(*) > 1) as several);
begin
    if shared is not null then
        raise exception 'Municipalities share an official code; correct it with the version before, then upgrade: %', shared;
    end if;
end
$$;
-- safe: there are a few hundred municipalities
create unique index municipality_by_official_code on municipality (lower(official_code));

-- Members who are employees are called, and work where, as the register says. A supervisor may supervise another unit than
-- the own one, but not one that was the own one and has been left.
update team_member m
set name = now.name, unit_id = now.unit_id, version = m.version + 1
from (
    select t.municipality_id, t.member_id, e.name,
           case when t.role = 'IMMEDIATE_SUPERVISOR' and t.unit_id is not null and not exists (
                    select from history h
                    where h.municipality_id = e.municipality_id and h.subject = 'employee'
                        and h.row_key = e.employee_id::text and h.before ->> 'unit_id' = t.unit_id::text)
                then t.unit_id else e.unit_id end as unit_id
    from team_member t join employee e on e.municipality_id = t.municipality_id and e.employee_id = t.employee_id
    where t.left_on is null) as now
where now.municipality_id = m.municipality_id and now.member_id = m.member_id
    and (m.name, m.unit_id) is distinct from (now.name, now.unit_id);

-- Who is in a team in one role twice is so once: the first time. The others stay readable, as of people who have left.
update team_member m
set left_on = greatest(m.since, current_date), departure_reason = 'In the team in this role already', version = m.version + 1
where m.left_on is null and m.employee_id is not null and exists (
    select from team_member earlier
    where earlier.municipality_id = m.municipality_id and earlier.implementation_id = m.implementation_id
        and earlier.team = m.team and earlier.role = m.role and earlier.employee_id = m.employee_id
        and earlier.left_on is null and earlier.member_id < m.member_id);
-- safe: a team has a few dozen members
create unique index team_member_once on team_member (municipality_id, implementation_id, team, role, employee_id)
    where left_on is null and employee_id is not null;
-- safe: as above; it finds whom a change of the register concerns
create index team_member_by_employee on team_member (municipality_id, employee_id) where left_on is null;

select set_config('app.municipality', '', true);
