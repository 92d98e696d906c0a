package org.forankring.programme.standing.overview.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.decision.Decision;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.signoff.SignOffStanding;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.forankring.programme.standing.overview.DueItem;
import org.forankring.programme.standing.overview.DueItems;
import org.hibernate.Session;

/**
 * Meetings that have not been held, decisions and entries of the planning tools that are open, strategies that are to
 * begin or to be done, reviews of the plan, and units taking part that are to sign it off.
 */
@ApplicationScoped
class JdbcDueItems implements DueItems {

    private static final String MEETINGS = """
            select implementationId, id, plan.kind, plan.title, plan.plannedOn from Meeting
            where implementationId in :implementations and state = PLANNED""";
    private static final String ELEMENTS =
            "from Element where implementationId in :implementations and dueOn is not null";
    private static final String DECISIONS = """
            from Decision
            where implementationId in :implementations and dueOn is not null and done.day is null and struck = false""";
    private static final String STRATEGIES = """
            select implementation_id, strategy_id, 'due.strategy-begins' as phrase, name, starts_on as due_on from strategy
            where implementation_id in (:implementations) and status = 'PLANNED'
            union all
            select implementation_id, strategy_id, 'due.strategy-ends', name, ends_on from strategy
            where implementation_id in (:implementations) and status = 'UNDER_WAY' and ends_on is not null""";
    private static final String UNSIGNED = """
            select plan.implementation_id, unit.unit_id, unit.name, plan.adopted_version, plan.adopted_on
            from plan
                join unit on unit.municipality_id = plan.municipality_id
                left join participation part on part.municipality_id = plan.municipality_id
                    and part.implementation_id = plan.implementation_id
            where (part.units is null or part.units -> 'ids' @> to_jsonb(unit.unit_id))
              and plan.implementation_id in (:implementations) and plan.adopted_version is not null
              and not exists (select from plan_sign_off signed
                              where signed.municipality_id = plan.municipality_id
                                and signed.implementation_id = plan.implementation_id
                                and signed.plan_version = plan.adopted_version
                                and signed.unit_id = unit.unit_id)""";
    private static final String PLANS = "from Plan where id in :implementations";

    private final Session database;
    private final Calendars calendars;

    JdbcDueItems(Session database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    @Override
    public Map<UUID, List<DueItem>> of(Collection<Implementation> implementations) {
        List<UUID> ids = implementations.stream().map(Implementation::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Stream.of(meetings(ids), elements(ids), decisions(ids), strategies(ids), reviews(ids), unsigned(ids))
                .flatMap(Function.identity())
                .collect(Collectors.groupingBy(
                        Due::implementation, HashMap::new, Collectors.mapping(Due::item, Collectors.toList())));
    }

    private Stream<Due> meetings(List<UUID> implementations) {
        return rows(MEETINGS, Planned.class, implementations)
                .map(meeting -> new Due(
                        meeting.implementation,
                        MeetingPlan.called(meeting.kind, meeting.title),
                        "meetings/" + meeting.id,
                        meeting.on));
    }

    private Stream<Due> elements(List<UUID> implementations) {
        return rows(ELEMENTS, Element.class, implementations)
                .flatMap(element -> element.dueOn().stream()
                        .map(day -> new Due(
                                element.implementationId(),
                                element.content().matter(),
                                "elements/" + element.id(),
                                day)));
    }

    private Stream<Due> decisions(List<UUID> implementations) {
        return rows(DECISIONS, Decision.class, implementations)
                .flatMap(decision -> decision.dueOn().stream()
                        .map(day -> new Due(
                                decision.implementationId(), decision.matter(), "decisions/" + decision.id(), day)));
    }

    private Stream<Due> strategies(List<UUID> implementations) {
        return database.createNativeQuery(STRATEGIES, Chosen.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .map(Chosen::due);
    }

    private Stream<Due> reviews(List<UUID> implementations) {
        return rows(PLANS, Plan.class, implementations)
                .flatMap(plan -> plan.reviewDue(calendars.today(plan.municipalityId())).stream()
                        .map(due -> new Due(plan.implementationId(), Wording.of("due.review"), "plan", due.on())));
    }

    private <T> Stream<T> rows(String query, Class<T> form, List<UUID> implementations) {
        return database.createSelectionQuery(query, form)
                .setParameterList("implementations", implementations)
                .getResultStream();
    }

    private Stream<Due> unsigned(List<UUID> implementations) {
        return database.createNativeQuery(UNSIGNED, Unsigned.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .map(Unsigned::due);
    }

    record Unsigned(UUID implementation, UUID unit, String name, int version, LocalDate adoptedOn) {

        Due due() {
            return new Due(
                    implementation,
                    Wording.of("due.sign-off", "unit", name, "version", version),
                    "plan/versions/" + version + "/sign-offs/" + unit,
                    SignOffStanding.reminderDueOn(adoptedOn));
        }
    }

    record Planned(UUID implementation, UUID id, MeetingKind kind, String title, LocalDate on) {}

    record Chosen(UUID implementation, UUID id, String phrase, String name, LocalDate on) {

        Due due() {
            return new Due(implementation, Wording.of(phrase, "what", name), "strategies/" + id, on);
        }
    }

    record Due(UUID implementation, Wording what, String about, LocalDate on) {

        DueItem item() {
            return new DueItem(what, about, on);
        }
    }
}
