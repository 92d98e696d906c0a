-- What codes and indicators are called, by language (BCP 47); empty as long as they have been told in the method's own
-- language only, in which they stand beside it.
alter table use_code
    add column displays jsonb not null default '{}';
alter table indicator_definition
    add column names jsonb not null default '{}',
    add column units jsonb not null default '{}';
