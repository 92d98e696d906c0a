-- What a method and its elements are called, by language (BCP 47), those of the elements by code; empty as long as they
-- have been told in the method's own language only, in which they stand beside it.
alter table curriculum
    add column names         jsonb not null default '{}',
    add column element_names jsonb not null default '{}';
