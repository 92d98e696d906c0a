package org.forankring.programme.anchoring.sustainability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.anchoring.sustainability.Sustainability.InPlace.NO;
import static org.forankring.programme.anchoring.sustainability.Sustainability.InPlace.PARTLY;
import static org.forankring.programme.anchoring.sustainability.Sustainability.InPlace.YES;

import java.util.List;
import java.util.stream.Stream;
import org.forankring.programme.anchoring.sustainability.Sustainability.Finding;
import org.forankring.programme.anchoring.sustainability.Sustainability.InPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

    @Test
    void a_check_that_nobody_has_begun_needs_every_part() {
        Standing standing = Standing.of(Sustainability.notLookedAt());
        assertThat(standing.isComplete()).isFalse();
        assertThat(standing.competences()).isEmpty();
        assertThat(standing.organisation()).isEmpty();
        assertThat(standing.missing())
                .containsExactly(
                        "/trainedEmployees",
                        "/sparring",
                        "/newEmployees",
                        "/managementFollowUp",
                        "/rolesAndResponsibilities",
                        "/recordingAndMonitoring",
                        "/resourcesAndTime",
                        "/partnerCollaboration");
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                Arguments.of(new Finding(YES, "Seen", null), List.of()),
                Arguments.of(new Finding(YES, "Seen", "More"), List.of()),
                Arguments.of(new Finding(YES, null, null), List.of("/sparring/evidence")),
                Arguments.of(new Finding(YES, "  ", null), List.of("/sparring/evidence")),
                Arguments.of(new Finding(PARTLY, "Seen", "More"), List.of()),
                Arguments.of(new Finding(PARTLY, "Seen", null), List.of("/sparring/measure")),
                Arguments.of(new Finding(NO, "Seen", " "), List.of("/sparring/measure")),
                Arguments.of(new Finding(NO, null, null), List.of("/sparring/evidence", "/sparring/measure")));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void a_finding_needs_evidence_and_a_measure_unless_it_is_fully_in_place(Finding sparring, List<String> missing) {
        Finding seen = new Finding(YES, "Seen", null);
        Standing standing = Standing.of(new Sustainability(seen, sparring, seen, seen, seen, seen, seen, seen));
        assertThat(standing.missing()).isEqualTo(missing);
        assertThat(standing.isComplete()).isEqualTo(missing.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "NO, NO, NO, NO",
        "PARTLY, PARTLY, PARTLY, PARTLY",
        "YES, PARTLY, YES, PARTLY",
        "YES, YES, NO, PARTLY",
        "NO, PARTLY, NO, PARTLY",
        "YES, , YES, ",
        "NO, NO, , ",
    })
    void competences_are_in_place_as_far_as_all_their_parts_are(
            @Nullable InPlace trained,
            @Nullable InPlace sparring,
            @Nullable InPlace introduced,
            @Nullable InPlace together) {
        Standing standing = Standing.of(
                new Sustainability(found(trained), found(sparring), found(introduced), null, null, null, null, null));
        assertThat(standing.competences().orElse(null)).isEqualTo(together);
        assertThat(standing.organisation()).isEmpty();
    }

    @Test
    void the_organisation_is_its_own_five_parts() {
        Finding yes = found(YES);
        Finding no = found(NO);
        assertThat(Standing.of(new Sustainability(no, no, no, yes, yes, yes, yes, yes))
                        .organisation())
                .contains(YES);
        assertThat(Standing.of(new Sustainability(yes, yes, yes, no, no, no, no, no))
                        .organisation())
                .contains(NO);
        assertThat(Standing.of(new Sustainability(yes, yes, yes, yes, yes, yes, yes, no))
                        .organisation())
                .contains(PARTLY);
        assertThat(Standing.of(new Sustainability(yes, yes, yes, yes, yes, yes, null, yes))
                        .organisation())
                .isEmpty();
    }

    private static @Nullable Finding found(@Nullable InPlace inPlace) {
        return inPlace == null ? null : new Finding(inPlace, "Seen", "More");
    }
}
