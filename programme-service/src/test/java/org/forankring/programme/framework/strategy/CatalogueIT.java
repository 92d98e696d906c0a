package org.forankring.programme.framework.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class CatalogueIT {

    @Test
    void the_catalogue_is_read_in_the_readers_language() {
        Caller lead = Caller.leadOf(Scene.municipality());
        String name = "groups.collectMany { it.entries }.find { it.code == 'protected-time' }.name";
        lead.get("/strategy-catalogue").then().body(name, is("Protect time for the method"));
        lead.get("/strategy-catalogue?language=da").then().body(name, is("Sæt fredet tid af til metoden"));
        lead.get("/strategy-catalogue?language=fi").then().body(name, is("Varaa työaikaa menetelmälle"));
    }

    @Test
    void the_catalogue_is_grouped_as_the_handbook_does() {
        Caller.leadOf(Scene.municipality())
                .get("/strategy-catalogue")
                .then()
                .statusCode(200)
                .body(
                        "groups.group",
                        contains(
                                "training",
                                "guidance",
                                "communication",
                                "equipment-and-tools",
                                "organisation-of-work",
                                "participation",
                                "follow-up"))
                .body("groups.find { it.group == 'training' }.entries.code", hasItem("method-training"))
                .body(
                        "groups.collectMany { it.entries }.find { it.code == 'caseload-limit' }.helps",
                        hasItem("caseload"));
    }
}
