-- What a municipality goes by. Nothing is what the service is configured with: the version before knows no better.
alter table municipality
    add column time_zone text,
    add column language  text,
    add column kind      text;
