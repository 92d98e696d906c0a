-- Why an employee was given a seat, in codes: {"eligible": "yes", "rules": [{"rule": "practice-months", "outcome": "pass"}]}.
alter table enrolment add column grounds jsonb;

-- What enrolment_history has said of it so far: Eligible: YES (practice-months PASS), or Eligible: YES (no rule).
create function grounds_of(sentence text) returns jsonb language sql immutable strict as $$
    select jsonb_build_object(
        'eligible', lower(substring(sentence from '^Eligible: ([A-Z]+)')),
        'rules', coalesce((
            select jsonb_agg(jsonb_build_object('rule', said [1], 'outcome', lower(said [2])) order by place)
            from regexp_matches(sentence, '([^ (,]+) (PASS|FAIL|UNKNOWN)[,)]', 'g') with ordinality as rule (said, place)),
            '[]'))
$$;

select set_config('app.municipality', '*', true);

-- So far an enrolment's tag and its events counted entries of the history. The version, which counts transactions,
-- goes on from there: it never falls behind what others have been told.
update enrolment e
set grounds = told.grounds, version = greatest(e.version, told.entries - 1)
from (select municipality_id, enrolment_id, count(*) as entries,
             grounds_of(max(detail) filter (where what = 'booked')) as grounds
      from enrolment_history group by municipality_id, enrolment_id) told
where told.municipality_id = e.municipality_id and told.enrolment_id = e.id;

-- From now on history is kept by triggers (ADR 12). What the old table holds is carried over.
insert into history (municipality_id, aggregate_id, at, actor, subject, row_key, operation, version, before, after)
select e.municipality_id, e.id, h.at, h.actor, 'enrolment', e.id::text, 'CREATED', 0, null,
       to_jsonb(e) - array ['municipality_id', 'version'] || '{"state": "BOOKED", "completed_on": null}'::jsonb
from enrolment_history h join enrolment e on e.municipality_id = h.municipality_id and e.id = h.enrolment_id
where h.what = 'booked'
order by h.at, e.id;

insert into history (municipality_id, aggregate_id, at, actor, subject, row_key, operation, before, after)
select municipality_id, enrolment_id, at, actor, 'attendance', concat_ws('/', enrolment_id, day),
       case occasion when 1 then 'CREATED' else 'CHANGED' end,
       case when occasion > 1 then jsonb_build_object('present', not present) end,
       jsonb_build_object('enrolment_id', enrolment_id, 'day', day, 'present', present,
                          'recorded_at', at, 'recorded_by', actor)
from (select h.*, right(detail, 10) as day, detail like 'Present%' as present,
             row_number() over (partition by municipality_id, enrolment_id, right(detail, 10) order by position) as occasion
      from enrolment_history h where what = 'attendance-recorded') told
order by at, enrolment_id, position;

insert into history (municipality_id, aggregate_id, at, actor, subject, row_key, operation, version, before, after)
select e.municipality_id, e.id, h.at, h.actor, 'enrolment', e.id::text, 'CHANGED', e.version,
       '{"state": "BOOKED", "completed_on": null}'::jsonb,
       jsonb_build_object('state', 'COMPLETED', 'completed_on', e.completed_on)
from enrolment_history h join enrolment e on e.municipality_id = h.municipality_id and e.id = h.enrolment_id
where h.what = 'completed'
order by h.at, e.id;

select set_config('app.municipality', '', true);

select keep_history('enrolment', 'id');
select keep_history('attendance', 'enrolment_id');

-- enrolment_history stays as it is. Only the version before this one, while it still runs, writes it, and says nowhere
-- else why it gave somebody a seat.
create function take_grounds() returns trigger language plpgsql as $$
begin
    update enrolment set grounds = grounds_of(new.detail)
    where municipality_id = new.municipality_id and id = new.enrolment_id and grounds is null;
    return null;
end
$$;
create trigger take_grounds after insert on enrolment_history
    for each row when (new.what = 'booked') execute function take_grounds();
grant update (grounds) on enrolment to ${service-role};
