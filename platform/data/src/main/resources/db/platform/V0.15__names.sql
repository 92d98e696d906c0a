-- A text as it is searched for and in: letters composed in one way and small, one kind of apostrophe, dash and space, and
-- nothing invisible. Not for storing.
create function folded(words text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(
        translate(
            lower(normalize(words, NFKC) collate pg_c_utf8),
            U&'\2018\2019\201B\02BC\02B9\2032\0060\00B4\2010\2011\2012\2013\2014\2015\2212\200B\200C\200D\2060\FEFF\00AD\180E',
            '''''''''''''''''-------'),
        '[[:space:]]+', ' ', 'g')
$$;

-- Names in the order in which readers of a language look for them: in Danish æ, ø, å and aa come last.
create collation names_en (provider = icu, locale = 'en');
create collation names_da (provider = icu, locale = 'da');
create collation names_fi (provider = icu, locale = 'fi');
create collation names_sv (provider = icu, locale = 'sv');
