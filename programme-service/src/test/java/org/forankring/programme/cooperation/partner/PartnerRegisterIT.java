package org.forankring.programme.cooperation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class PartnerRegisterIT {

    @Inject
    SessionFactory sessions;

    private UUID nordby = new UUID(0, 0);
    private UUID sydby = new UUID(0, 0);

    /** A word of its own, since the board sees what all tests have registered. */
    private String mark = "";

    @BeforeEach
    void begin() {
        nordby = Scene.municipality();
        sydby = Scene.municipality();
        mark = UUID.randomUUID().toString();
    }

    @Test
    void the_board_finds_the_partners_of_all_municipalities_and_a_municipality_its_own_of_all_its_implementations() {
        register(nordby, "job-centre", "contacted", "Job centre " + mark);
        register(sydby, "authority", "working", "Authority " + mark);
        String second = register(nordby, "other", "strained", "Night shelter " + mark);
        Caller.consultant()
                .get("/partners?q=" + mark)
                .then()
                .statusCode(200)
                .body("items.partner.kind", contains("job-centre", "authority", "other"))
                .body("items.municipality", contains("Nordby", "Nordby", "Nordby"))
                .body("items.municipalityId", contains(nordby.toString(), sydby.toString(), nordby.toString()));
        Caller.in(nordby, Roles.EMPLOYEE)
                .get("/partners")
                .then()
                .statusCode(200)
                .body("items.partner.name", contains("Job centre " + mark, "Night shelter " + mark))
                .body("items[1].implementationId", is(second));
    }

    @Test
    void another_municipalitys_partners_never_show_whatever_is_asked_for() {
        register(sydby, "authority", "working", "Authority " + mark);
        Caller lead = Caller.leadOf(nordby);
        for (String query : List.of("", "?q=" + mark, "?municipalityId=" + sydby, "?kind=authority")) {
            lead.get("/partners" + query).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void the_register_is_narrowed_by_kind_collaboration_municipality_and_words_of_the_name() {
        register(nordby, "job-centre", "contacted", "Job centre " + mark);
        register(nordby, "authority", "working", "100 % Ældre_" + mark);
        register(sydby, "authority", "contacted", "Authority " + mark);
        assertThat(names("kind=authority")).containsExactly("100 % Ældre_" + mark, "Authority " + mark);
        assertThat(names("collaboration=contacted")).containsExactly("Job centre " + mark, "Authority " + mark);
        assertThat(names("municipalityId=" + nordby)).containsExactly("Job centre " + mark, "100 % Ældre_" + mark);
        assertThat(names("kind=authority&collaboration=working&municipalityId=" + nordby))
                .hasSize(1);
        Caller lead = Caller.leadOf(nordby);
        lead.get("/partners?q={q}", "JOB cent").then().body("items.partner.name", contains("Job centre " + mark));
        lead.get("/partners?q={q}", "0 % æLDRE_").then().body("items.partner.name", contains("100 % Ældre_" + mark));
        lead.get("/partners?q={q}", "b_centre").then().body("items", empty());
    }

    @Test
    void a_name_is_found_however_it_was_typed() {
        register(nordby, "other", "contacted", "S\u00F8ren \u00C5rdsby");
        register(nordby, "other", "contacted", "O'Brien");
        register(nordby, "other", "contacted", "Jean\u2011Luc D\u2019Arc");
        Caller lead = Caller.leadOf(nordby);
        for (String words : List.of("s\u00F8ren", "A\u030Ards", "\u00E5rdsby", "\uFF33\u00F8ren\u00A0\u00C5")) {
            lead.get("/partners?q={q}", words).then().body("items.partner.name", contains("S\u00F8ren \u00C5rdsby"));
        }
        lead.get("/partners?q={q}", "o\u2019brien").then().body("items.partner.name", contains("O'Brien"));
        lead.get("/partners?q={q}", "jean-luc d'arc").then().body("items", hasSize(1));
        lead.get("/partners?q={q}", "\u0000").then().statusCode(400);
    }

    @Test
    void a_filter_that_means_nothing_is_a_fault() {
        for (String query : List.of("kind=magic", "collaboration=magic", "municipalityId=7", "q=" + "x".repeat(201))) {
            Caller.leadOf(nordby)
                    .get("/partners?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("parameter:" + query.replaceAll("=.*", "")));
        }
    }

    @Test
    void the_register_is_read_on_from_page_to_page() {
        for (int i = 1; i <= 3; i++) {
            register(nordby, "other", "contacted", "Partner " + i);
        }
        Caller lead = Caller.leadOf(nordby);
        String next = lead.get("/partners?limit=2")
                .then()
                .body("items.partner.name", contains("Partner 1", "Partner 2"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        lead.get("/partners?limit=2&cursor=" + next)
                .then()
                .body("items.partner.name", contains("Partner 3"))
                .body("next", nullValue());
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_register() {
        register(nordby, "other", "contacted", "Partner " + mark);
        long one = statements();
        for (UUID municipality : List.of(nordby, sydby, Scene.municipality())) {
            register(municipality, "other", "contacted", "Partner " + mark);
        }
        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(2);
    }

    private long statements() {
        sessions.getStatistics().clear();
        Caller.consultant().get("/partners?q=" + mark).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private List<String> names(String query) {
        return Caller.consultant()
                .get("/partners?q=" + mark + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.partner.name");
    }

    /** Registers a partner in an implementation of its own, and answers that. */
    private static String register(UUID municipality, String kind, String collaboration, String name) {
        String implementation =
                Scene.implementationOf(municipality, Scene.round()).toString();
        Caller.leadOf(municipality)
                .post(
                        "/implementations/" + implementation + "/partners",
                        Map.of("kind", kind, "name", name, "collaboration", collaboration))
                .then()
                .statusCode(201);
        return implementation;
    }
}
