-- What a municipality goes by; nothing as long as programme-service has not told it.
alter table municipality
    add column time_zone text,
    add column language  text;
