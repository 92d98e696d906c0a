package org.forankring.programme.anchoring.sustainability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.sustainability.Sustainability.Finding;
import org.forankring.programme.anchoring.sustainability.Sustainability.InPlace;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality stands: S1 asks that "competences and organization are in place".
 *
 * @param competences how far competences are in place; empty until every part of them has been looked at
 * @param organisation the same of the organisation
 * @param missing JSON pointers to what the check still needs, in the order of its fields
 */
public record Standing(Optional<InPlace> competences, Optional<InPlace> organisation, List<String> missing) {

    public Standing {
        missing = List.copyOf(missing);
    }

    /**
     * How it stands by what was found out. A check is complete when every part has been looked at and shown, and
     * something is done about each that is not fully in place.
     */
    public static Standing of(Sustainability check) {
        List<String> missing = new ArrayList<>();
        for (SustainabilityPart part : SustainabilityPart.values()) {
            look(part.pointer(), part.in(check), missing);
        }
        return new Standing(
                together(SustainabilityPart.COMPETENCES, check),
                together(SustainabilityPart.ORGANISATION, check),
                missing);
    }

    /** What the check still needs, for people. */
    public List<Wording> lacking() {
        return missing.stream().map(Standing::words).toList();
    }

    /** For example {@code /newEmployees/measure} to "new employees (measure)". */
    private static Wording words(String pointer) {
        List<String> tokens = List.of(pointer.substring(1).split("/"));
        Wording part = SustainabilityPart.of(tokens.getFirst()).label();
        return tokens.size() == 1 ? part : Wording.of("sustainability-part-lacks." + tokens.getLast(), "part", part);
    }

    /** Whether the check needs nothing more. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    private static void look(String pointer, @Nullable Finding finding, List<String> missing) {
        if (finding == null) {
            missing.add(pointer);
            return;
        }
        if (isAbsent(finding.evidence())) {
            missing.add(pointer + "/evidence");
        }
        if (finding.inPlace() != InPlace.YES && isAbsent(finding.measure())) {
            missing.add(pointer + "/measure");
        }
    }

    private static Optional<InPlace> together(List<SustainabilityPart> parts, Sustainability check) {
        Set<InPlace> found = EnumSet.noneOf(InPlace.class);
        for (SustainabilityPart part : parts) {
            Finding finding = part.in(check);
            if (finding == null) {
                return Optional.empty();
            }
            found.add(finding.inPlace());
        }
        return Optional.of(found.size() == 1 ? found.iterator().next() : InPlace.PARTLY);
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
