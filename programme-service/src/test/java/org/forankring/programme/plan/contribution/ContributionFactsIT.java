package org.forankring.programme.plan.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.ContributionGiven;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is announced of contributions: that they are there and whether they were answered, but no text and nobody. */
@ProgrammeTest
class ContributionFactsIT {

    private Journey journey;

    @BeforeEach
    void begin() {
        journey = Journey.begun();
    }

    @Test
    void a_contribution_is_announced_when_it_is_given_and_whenever_it_is_answered() throws Exception {
        try (EventRecorder events = Facts.fromNow()) {
            give("weather").then().statusCode(422);
            UUID contribution = UUID.fromString(
                    give("goals").then().statusCode(201).extract().path("contributionId"));
            answer(contribution, "noted", "v0").then().statusCode(200);
            answer(contribution, "declined", "v0").then().statusCode(412);
            answer(contribution, "taken-up", "v1").then().statusCode(200);

            assertThat(Facts.told(events, ContributionGiven.class, contribution, 3))
                    .extracting(
                            ContributionGiven::kind,
                            ContributionGiven::part,
                            ContributionGiven::itemId,
                            ContributionGiven::outcome,
                            ContributionGiven::answeredOn)
                    .containsExactly(
                            tuple("need", "goals", null, null, null),
                            tuple("need", "goals", null, "noted", Journey.today()),
                            tuple("need", "goals", null, "taken-up", Journey.today()));
            assertThat(events.all())
                    .filteredOn(event -> event.type().equals(ContributionGiven.TYPE))
                    .allMatch(event -> event.subject().equals(contribution.toString()))
                    .allMatch(event -> !event.data().toString().contains("Citizens call"))
                    .allMatch(event -> !event.data().toString().contains(Roles.EMPLOYEE));
        }
    }

    private Response give(String part) {
        return Caller.in(journey.municipality(), Roles.EMPLOYEE)
                .post(
                        journey.at("/contributions"),
                        Map.of(
                                "kind", "need",
                                "text", "Citizens call in the evening.",
                                "about", Map.of("part", part)));
    }

    private Response answer(UUID contribution, String outcome, String version) {
        return journey.lead()
                .put(
                        journey.at("/contributions/" + contribution + "/response"),
                        Map.of("outcome", outcome, "text", "The duty phone is in the plan."),
                        "\"" + version + "\"");
    }
}
