-- Gates and overviews gather facts of implementations by their ids alone, over all municipalities. Without these
-- such a read would go through everything that every round has left behind.
create index meeting_of_implementation on meeting (implementation_id);
create index element_of_implementation on element (implementation_id);
create index determinant_of_implementation on determinant (implementation_id);
create index determinant_rating_of_implementation on determinant_rating (implementation_id);
create index strategy_of_implementation on strategy (implementation_id);
create index team_member_of_implementation on team_member (implementation_id);
create index plan_of_implementation on plan (implementation_id);
create index plan_section_of_implementation on plan_section (implementation_id);
create index plan_version_of_implementation on plan_version (implementation_id);
create index anchoring_plan_version_of_implementation on anchoring_plan_version (implementation_id);
