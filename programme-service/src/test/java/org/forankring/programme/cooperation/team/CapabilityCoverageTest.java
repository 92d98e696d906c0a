package org.forankring.programme.cooperation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.Example;
import org.junit.jupiter.api.Test;

class CapabilityCoverageTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 20);

    @Test
    void every_capability_is_shown_even_when_nobody_brings_it() {
        assertThat(CapabilityCoverage.of(List.of()))
                .extracting(CapabilityCoverage::capability)
                .containsExactly(Capability.values());
        assertThat(CapabilityCoverage.of(List.of())).noneMatch(CapabilityCoverage::covered);
    }

    @Test
    void a_capability_is_covered_by_whoever_brings_it() {
        TeamMember anna = bringing(Capability.COMMUNICATIONS, Capability.FACILITIES);
        TeamMember bo = bringing(Capability.COMMUNICATIONS);
        List<CapabilityCoverage> coverage = CapabilityCoverage.of(List.of(anna, bo));
        assertThat(coverage)
                .contains(
                        new CapabilityCoverage(Capability.COMMUNICATIONS, true, List.of(anna.id(), bo.id())),
                        new CapabilityCoverage(Capability.FACILITIES, true, List.of(anna.id())),
                        new CapabilityCoverage(Capability.CHANGE_MANAGEMENT, false, List.of()));
    }

    @Test
    void somebody_is_a_member_from_the_first_day_until_the_day_of_leaving() {
        TeamMember anna = bringing();
        assertThat(anna.isMemberOn(JOINED.minusDays(1))).isFalse();
        assertThat(anna.isMemberOn(JOINED)).isTrue();
        anna.leave(JOINED.plusDays(10), "Has moved", JOINED.plusDays(10));
        assertThat(anna.isMemberOn(JOINED.plusDays(9))).isTrue();
        assertThat(anna.isMemberOn(JOINED.plusDays(10))).isFalse();
    }

    private static TeamMember bringing(Capability... capabilities) {
        return new TeamMember(
                Example.implementation(),
                UUID.randomUUID(),
                new Appointment(
                        Team.CORE, TeamRole.COORDINATOR, "Somebody", null, null, Arrays.asList(capabilities), JOINED));
    }
}
