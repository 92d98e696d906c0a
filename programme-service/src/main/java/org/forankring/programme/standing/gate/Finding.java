package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.method.definition.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement of a gate comes to.
 *
 * @param met whether it is satisfied
 * @param required how much of it is asked for, 1 for what is there or not
 * @param reached how much there is
 * @param since since when there is evidence; null without
 * @param lacking what is lacking, for people
 * @param source from where the evidence comes
 * @param evidence what shows it and can be looked up, the newest first and not more than ten; some of it may be there
 *     before the requirement is met
 * @param suppliers who can supply what is missing
 */
public record Finding(
        Requirement requirement,
        Wording title,
        boolean met,
        int required,
        int reached,
        @Nullable LocalDate since,
        List<Wording> lacking,
        Source source,
        List<Evidence> evidence,
        List<Supplier> suppliers) {

    public Finding {
        lacking = List.copyOf(lacking);
        evidence = List.copyOf(evidence);
        suppliers = List.copyOf(suppliers);
    }

    /** How far it has come, from 0 to 1. */
    double progress() {
        return met ? 1 : Math.min(0.99, (double) Math.min(reached, required) / required);
    }
}
