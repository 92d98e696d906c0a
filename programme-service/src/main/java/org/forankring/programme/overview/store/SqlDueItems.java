package org.forankring.programme.overview.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.overview.DueItem;
import org.forankring.programme.overview.DueItems;
import org.forankring.programme.plan.Plan;
import org.hibernate.Session;

/** Meetings that have not been held, entries of the planning tools that are open, and reviews of the plan. */
@ApplicationScoped
class SqlDueItems implements DueItems {

    private static final String MEETINGS_AND_ELEMENTS = """
            select implementation_id, title as what, planned_on as due_on from meeting
            where implementation_id in (:implementations) and state = 'PLANNED'
            union all
            select implementation_id,
                   coalesce(content ->> 'title', content ->> 'message', content ->> 'description', lower(kind)), due_on
            from element
            where implementation_id in (:implementations) and due_on is not null and closed_on is null""";
    private static final String PLANS = "from Plan where id in :implementations";

    private final Session database;
    private final Clock clock;

    SqlDueItems(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<DueItem>> of(Collection<Implementation> implementations) {
        List<UUID> ids = implementations.stream().map(Implementation::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Stream.concat(meetingsAndElements(ids), reviews(ids))
                .collect(Collectors.groupingBy(
                        Due::implementation,
                        HashMap::new,
                        Collectors.mapping(due -> new DueItem(due.what, due.on), Collectors.toList())));
    }

    private Stream<Due> meetingsAndElements(List<UUID> implementations) {
        return database
                .createNativeQuery(MEETINGS_AND_ELEMENTS, Due.class)
                .setParameterList("implementations", implementations)
                .getResultStream();
    }

    private Stream<Due> reviews(List<UUID> implementations) {
        LocalDate today = LocalDate.now(clock);
        return database
                .createSelectionQuery(PLANS, Plan.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .flatMap(plan -> plan.reviewDue(today).stream()
                        .map(due -> new Due(plan.implementationId(), "Review of the plan", due.on())));
    }

    record Due(UUID implementation, String what, LocalDate on) {}
}
