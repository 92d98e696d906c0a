package org.forankring.programme.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.gate.SectionProof;
import org.forankring.programme.method.Requirement;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plans in force, their sections, and anchoring plans in force. */
@ApplicationScoped
class PlanFacts {

    private static final String ADOPTED = """
            select implementation_id, min(adopted_at) as first_adopted_at from plan_version
            where implementation_id in (:implementations) group by implementation_id""";
    private static final String SECTIONS = """
            select section.implementation_id, section.section, section.filled_since,
                   (select max(adopted_at) from plan_version version
                    where version.municipality_id = section.municipality_id
                      and version.implementation_id = section.implementation_id) as adopted_at
            from plan_section section
            where section.implementation_id in (:implementations)""";
    private static final String ANCHORING = """
            select implementation_id, min(adopted_on) as first_adopted_on from anchoring_plan_version
            where implementation_id in (:implementations) group by implementation_id""";

    private final Session database;
    private final Clock clock;

    PlanFacts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void collect(List<UUID> implementations, Collected collected) {
        for (Adopted adopted : rows(ADOPTED, Adopted.class, implementations)) {
            collected.add(
                    adopted.implementation,
                    Requirement.Kind.PLAN_ADOPTED,
                    null,
                    LocalDate.ofInstant(adopted.at, clock.getZone()));
        }
        for (Written written : rows(SECTIONS, Written.class, implementations)) {
            collected.add(
                    written.implementation,
                    Requirement.Kind.SECTION_FILLED,
                    written.section,
                    SectionProof.of(written.filledSince, written.adoptedAt, clock.getZone()));
        }
        for (Anchored anchored : rows(ANCHORING, Anchored.class, implementations)) {
            collected.add(anchored.implementation, Requirement.Kind.ANCHORING_PLAN_ADOPTED, null, anchored.on);
        }
    }

    private <T> List<T> rows(String sql, Class<T> form, List<UUID> implementations) {
        return database.createNativeQuery(sql, form)
                .setParameterList("implementations", implementations)
                .getResultList();
    }

    record Adopted(UUID implementation, Instant at) {}

    record Written(
            UUID implementation,
            String section,
            @Nullable Instant filledSince,
            @Nullable Instant adoptedAt) {}

    record Anchored(UUID implementation, LocalDate on) {}
}
