package org.forankring.programme.cooperation.team;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who in the teams brings one of the capabilities that S2 asks for.
 *
 * @param covered whether anybody does
 */
@Schema(
        name = "CapabilityCoverage",
        description = "Who in the teams brings a capability.",
        requiredProperties = {"capability", "covered", "memberIds"})
public record CapabilityCoverage(
        Capability capability,
        boolean covered,
        @Schema(description = "The members who bring it") List<UUID> memberIds) {

    /** Every capability, also those that nobody brings, in their order. */
    public static List<CapabilityCoverage> of(Collection<TeamMember> members) {
        return Arrays.stream(Capability.values())
                .map(capability -> of(capability, members))
                .toList();
    }

    private static CapabilityCoverage of(Capability capability, Collection<TeamMember> members) {
        List<UUID> bringing = members.stream()
                .filter(member -> member.appointment().capabilities().contains(capability))
                .map(TeamMember::id)
                .toList();
        return new CapabilityCoverage(capability, !bringing.isEmpty(), bringing);
    }
}
