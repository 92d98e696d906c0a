-- What a gate lacked when it was overridden, as phrases: whoever reads it reads it in a language of their own. The column
-- missing goes on holding it in English for the version before, which also writes that column alone.
alter table implementation_event add column missing_phrases jsonb;
