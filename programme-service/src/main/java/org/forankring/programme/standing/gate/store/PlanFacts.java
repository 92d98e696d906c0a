package org.forankring.programme.standing.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.plan.version.Holdings;
import org.forankring.programme.standing.gate.Evidence;
import org.forankring.programme.standing.gate.InForce;
import org.forankring.programme.standing.gate.Proof;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plans in force, their sections, and anchoring plans in force. */
@ApplicationScoped
class PlanFacts {

    private static final String IN_FORCE = """
            select adopted.municipalityId, adopted.implementationId, adopted.number, adopted.adoptedAt, adopted.holds
            from PlanVersion adopted join Plan plan
              on plan.municipalityId = adopted.municipalityId and plan.id = adopted.implementationId
            where adopted.implementationId in :implementations and adopted.number = plan.adoptedVersion""";
    private static final String FIRST = """
            select municipality_id, implementation_id, min(adopted_at) as adopted_at from plan_version
            where implementation_id in (:implementations) group by municipality_id, implementation_id""";
    private static final String SECTIONS = """
            select implementation_id, section, filled = 'FILLED' as complete from plan_section
            where implementation_id in (:implementations)""";
    private static final String ANCHORING = """
            select implementation_id, number, adopted_on from anchoring_plan_version
            where implementation_id in (:implementations)""";

    private final Session database;
    private final Calendars calendars;

    PlanFacts(Session database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    /** Collects what plans prove, and answers which versions are in force, by implementation. */
    Map<UUID, InForce> collect(List<UUID> implementations, Collected collected) {
        Map<UUID, InForce> inForce = inForce(implementations);
        for (First first : rows(FIRST, First.class, implementations)) {
            InForce plan = inForce.get(first.implementation);
            if (plan != null) {
                Holdings.Since since = new Holdings.Since(1, calendars.day(first.municipality, first.at));
                collected.add(first.implementation, Requirement.Kind.PLAN_ADOPTED, null, plan.shows(since));
            }
        }
        for (Written written : rows(SECTIONS, Written.class, implementations)) {
            collected.add(
                    written.implementation,
                    Requirement.Kind.SECTION_FILLED,
                    written.section,
                    InForce.section(written.section, written.complete, inForce.get(written.implementation)));
        }
        rows(ANCHORING, Anchored.class, implementations).stream()
                .collect(Collectors.groupingBy(Anchored::implementation))
                .forEach((implementation, versions) -> collected.add(
                        implementation, Requirement.Kind.ANCHORING_PLAN_ADOPTED, null, anchored(versions)));
        return inForce;
    }

    private Map<UUID, InForce> inForce(List<UUID> implementations) {
        return database.createSelectionQuery(IN_FORCE, Adopted.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .collect(Collectors.toMap(
                        Adopted::implementation,
                        row -> new InForce(
                                new Holdings.Since(row.number, calendars.day(row.municipality, row.at)),
                                row.holds == null ? Holdings.NOTHING : row.holds)));
    }

    private static Proof anchored(List<Anchored> versions) {
        return Proof.on(List.of(versions.stream()
                        .map(Anchored::on)
                        .min(LocalDate::compareTo)
                        .orElseThrow()))
                .shownBy(versions.stream()
                        .map(version -> new Evidence(
                                Evidence.Kind.ANCHORING_PLAN_VERSION,
                                "anchoring/plan/versions/" + version.number,
                                version.on))
                        .toList());
    }

    private <T> List<T> rows(String sql, Class<T> form, List<UUID> implementations) {
        return database.createNativeQuery(sql, form)
                .setParameterList("implementations", implementations)
                .getResultList();
    }

    record Adopted(
            UUID municipality,
            UUID implementation,
            int number,
            Instant at,
            @Nullable Holdings holds) {}

    record First(UUID municipality, UUID implementation, Instant at) {}

    record Written(UUID implementation, String section, boolean complete) {}

    record Anchored(UUID implementation, int number, LocalDate on) {}
}
