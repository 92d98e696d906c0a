package org.forankring.testkit.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreachesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table note",
                "alter table note drop column text",
                "alter table note add column a text, drop column text",
                "alter table note rename column text to content",
                "alter table note rename text to content",
                "ALTER TABLE note\n    RENAME TO remark",
                "alter table note alter column text type jsonb",
                "alter table note alter column text set data type jsonb",
                "alter table note add column kind text not null",
                "alter table only note add kind text not null check (kind in ('A', 'B')), add column at date",
                "alter table note alter column text set not null",
                "create index note_by_text on note (text)",
                "create unique index on note (text)",
                "create index concurrently note_by_text on note (text); select 1",
                "do $$ begin alter table note drop column text; end $$",
                "-- not safe\ndrop table note",
                "-- safe: this one\ncreate index a on note (text); create index b on note (text)"
            })
    void what_the_version_before_does_not_bear_is_found_once(String script) {
        assertThat(Breaches.of(script)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table note (id uuid not null, text text not null); create index note_by_text on note (text)",
                "create table note (id uuid); alter table note add column text text not null",
                "alter table note add column text text, add column at date not null default current_date",
                "alter table note add constraint text_there check (text is not null) not valid",
                "alter table note add check (state in ('A', 'B'))",
                "alter table note drop constraint note_state_check",
                "alter table note alter column text drop not null",
                "create index concurrently note_by_text on note (text);\ncreate index concurrently on note (at)",
                "insert into note (text) values ('drop table note; -- and more')",
                "-- drop table note\nselect 1",
                "-- safe: nobody reads it since V20\nalter table note drop column text",
                "alter table note drop column text -- safe: nobody reads it since V20",
                "grant select on note to ${service-role}"
            })
    void what_the_version_before_bears_passes(String script) {
        assertThat(Breaches.of(script)).isEmpty();
    }
}
