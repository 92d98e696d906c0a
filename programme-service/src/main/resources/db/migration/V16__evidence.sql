-- What a version of a plan holds of what gates may ask for, and since which version. A version that an instance of the
-- release before adopts meanwhile has none: nothing counts as held until the next version is adopted, which the same
-- draft makes, because its document says more by then.
alter table plan_version add column holds jsonb;

-- Since when a check of sustainability has needed nothing more; unknown of one that was complete before.
alter table sustainability_check add column complete_since date;
create index sustainability_check_of_implementation on sustainability_check (implementation_id);

-- Gates hold those who are trained against those whom the application expects.
create index application_of_implementation on application (implementation_id) where implementation_id is not null;
