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
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.signoff.SignOffStanding;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.forankring.programme.standing.overview.DueItem;
import org.forankring.programme.standing.overview.DueItems;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Meetings that have not been held, decisions and entries of the planning tools that are open, strategies that are to
 * begin or to be done, reviews of the plan, and units taking part that are to sign it off.
 */
@ApplicationScoped
class JdbcDueItems implements DueItems {

    private static final String DATED = """
            select implementation_id, 'due.named' as phrase, title as what, planned_on as due_on, kind as meeting from meeting
            where implementation_id in (:implementations) and state = 'PLANNED'
            union all
            select implementation_id, 'due.named',
                   coalesce(content ->> 'title', content ->> 'message', content ->> 'description', content ->> 'role'),
                   due_on, null
            from element
            where implementation_id in (:implementations) and due_on is not null and closed_on is null
            union all
            select implementation_id, 'due.named', text, due_on, null from decision
            where implementation_id in (:implementations) and due_on is not null and done_on is null and not struck
            union all
            select implementation_id, 'due.strategy-begins', name, starts_on, null from strategy
            where implementation_id in (:implementations) and status = 'PLANNED'
            union all
            select implementation_id, 'due.strategy-ends', name, ends_on, null from strategy
            where implementation_id in (:implementations) and status = 'UNDER_WAY' and ends_on is not null""";
    private static final String UNSIGNED = """
            select plan.implementation_id, unit.name, plan.adopted_version, plan.adopted_on
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
        return Stream.of(dated(ids), reviews(ids), unsigned(ids))
                .flatMap(Function.identity())
                .collect(Collectors.groupingBy(
                        Due::implementation,
                        HashMap::new,
                        Collectors.mapping(due -> new DueItem(due.what, due.on), Collectors.toList())));
    }

    private Stream<Due> dated(List<UUID> implementations) {
        return database.createNativeQuery(DATED, Dated.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .map(Dated::due);
    }

    private Stream<Due> reviews(List<UUID> implementations) {
        return database.createSelectionQuery(PLANS, Plan.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .flatMap(plan -> plan.reviewDue(calendars.today(plan.municipalityId())).stream()
                        .map(due -> new Due(plan.implementationId(), Wording.of("due.review"), due.on())));
    }

    private Stream<Due> unsigned(List<UUID> implementations) {
        return database.createNativeQuery(UNSIGNED, Unsigned.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .map(Unsigned::due);
    }

    record Unsigned(UUID implementation, String unit, int version, LocalDate adoptedOn) {

        Due due() {
            return new Due(
                    implementation,
                    Wording.of("due.sign-off", "unit", unit, "version", version),
                    SignOffStanding.reminderDueOn(adoptedOn));
        }
    }

    record Dated(
            UUID implementation,
            String phrase,
            String what,
            LocalDate on,
            @Nullable String meeting) {

        Due due() {
            Object called = meeting == null ? what : MeetingPlan.called(MeetingKind.valueOf(meeting), what);
            return new Due(implementation, Wording.of(phrase, "what", called), on);
        }
    }

    record Due(UUID implementation, Wording what, LocalDate on) {}
}
