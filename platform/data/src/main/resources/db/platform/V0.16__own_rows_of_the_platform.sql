-- The platform's own tables are bound to municipalities like any other. What a transaction may see is said by its scope
-- (V0.1); with none set, nothing is seen and nothing written.
create function scope_is_everywhere() returns boolean language sql stable as $$
    select current_setting('app.municipality', true) = '*'
$$;
create function scope_covers(municipality uuid) returns boolean language sql stable as $$
    select case current_setting('app.municipality', true)
               when '*' then true
               when '' then false
               else municipality = current_setting('app.municipality', true)::uuid end
$$;
create function scope_of_transaction() returns uuid language sql stable as $$
    select nullif(nullif(current_setting('app.municipality', true), '*'), '')::uuid
$$;

-- Events are recorded within any scope, also those that concern all municipalities, and read by the relay alone.
alter table outbox enable row level security;
alter table outbox force row level security;
create policy relayed on outbox using (scope_is_everywhere());
create policy recorded on outbox for insert
    with check (scope_covers(municipality_id) or municipality_id is null and current_setting('app.municipality', true) <> '');

-- What is applied for one municipality is noted for it. Notes from before this migration name none.
alter table inbox add column municipality_id uuid default scope_of_transaction();
alter table inbox enable row level security;
alter table inbox force row level security;
create policy own_municipality on inbox using (scope_covers(municipality_id));

alter table inbox_latest add column municipality_id uuid default scope_of_transaction();
alter table inbox_latest enable row level security;
alter table inbox_latest force row level security;
create policy own_municipality on inbox_latest
    using (scope_covers(municipality_id) or municipality_id is null and current_setting('app.municipality', true) <> '');

select protect_by_municipality('audit_entry');

-- A caller's requests are the caller's; forgetting them is the service's own work.
alter table idempotent_request enable row level security;
alter table idempotent_request force row level security;
create policy own_requests on idempotent_request
    using (subject = current_setting('app.actor', true) or scope_is_everywhere());
