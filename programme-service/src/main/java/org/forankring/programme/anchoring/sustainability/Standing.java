package org.forankring.programme.anchoring.sustainability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<String, @Nullable Finding> competences = new LinkedHashMap<>();
        competences.put("/trainedEmployees", check.trainedEmployees());
        competences.put("/sparring", check.sparring());
        competences.put("/newEmployees", check.newEmployees());
        Map<String, @Nullable Finding> organisation = new LinkedHashMap<>();
        organisation.put("/managementFollowUp", check.managementFollowUp());
        organisation.put("/rolesAndResponsibilities", check.rolesAndResponsibilities());
        organisation.put("/recordingAndMonitoring", check.recordingAndMonitoring());
        organisation.put("/resourcesAndTime", check.resourcesAndTime());
        organisation.put("/partnerCollaboration", check.partnerCollaboration());
        List<String> missing = new ArrayList<>();
        competences.forEach((pointer, finding) -> look(pointer, finding, missing));
        organisation.forEach((pointer, finding) -> look(pointer, finding, missing));
        return new Standing(together(competences), together(organisation), missing);
    }

    /** What the check still needs, for people. */
    public List<Wording> lacking() {
        return missing.stream().map(Standing::words).toList();
    }

    /** For example {@code /newEmployees/measure} to "new employees (measure)". */
    private static Wording words(String pointer) {
        List<String> tokens = List.of(pointer.substring(1).split("/"));
        Wording part = Wording.of("sustainability-part."
                + tokens.getFirst().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
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

    private static Optional<InPlace> together(Map<String, @Nullable Finding> parts) {
        if (parts.values().stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        Set<InPlace> found = parts.values().stream()
                .map(finding -> Objects.requireNonNull(finding).inPlace())
                .collect(Collectors.toSet());
        return Optional.of(found.size() == 1 ? found.iterator().next() : InPlace.PARTLY);
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
