package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanSections;
import org.forankring.programme.plan.section.SectionName;

/** Holds the sections that a meeting's adjustments are to change back from other writers. */
@ApplicationScoped
public class HoldSections {

    private final PlanSections sections;

    HoldSections(PlanSections sections) {
        this.sections = sections;
    }

    /**
     * Holds those that have been written until the transaction ends, in the order of the plan, so that two meetings
     * wait for each other in the same order.
     *
     * @return those that are not as they were seen, in the order of the adjustments
     */
    @Transactional
    public List<Overtaken> hold(Implementation implementation, List<SeenSection> seen) {
        return seen.stream()
                .sorted(Comparator.comparing(SeenSection::section))
                .flatMap(section -> overtaken(section, version(implementation, section.section())))
                .sorted(Comparator.comparingInt(overtaken -> overtaken.seen().adjustment()))
                .toList();
    }

    private static Stream<Overtaken> overtaken(SeenSection seen, long current) {
        return seen.version() == current ? Stream.empty() : Stream.of(new Overtaken(seen, current));
    }

    /** A row can be locked once it is there; sections are never removed. */
    private long version(Implementation implementation, SectionName name) {
        return sections.find(implementation, name).isPresent()
                ? sections.lock(implementation, name).version()
                : 0;
    }
}
