-- Row-level security for a table with a municipality_id. The setting app.municipality is a municipality's
-- id, '*' for work across municipalities, or empty, which shows nothing. The table's owner is bound too.
create function protect_by_municipality(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format($policy$
        create policy own_municipality on %s
            using (case current_setting('app.municipality', true)
                       when '*' then true
                       when '' then false
                       else municipality_id = current_setting('app.municipality', true)::uuid end)
            with check (case current_setting('app.municipality', true)
                       when '*' then true
                       when '' then false
                       else municipality_id = current_setting('app.municipality', true)::uuid end)
        $policy$, target);
end
$$;
