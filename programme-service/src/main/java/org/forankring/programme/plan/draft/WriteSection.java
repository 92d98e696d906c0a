package org.forankring.programme.plan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.section.Section;

/** Writes a section of a plan's draft. */
@ApplicationScoped
public class WriteSection {

    private final PlanSections sections;
    private final Clock clock;
    private final Ids ids;

    WriteSection(PlanSections sections, Clock clock, Ids ids) {
        this.sections = sections;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Replaces what the section says; when that is what it says already, nothing happens. Of several writers who saw the
     * same version, one is let through.
     *
     * @param precondition asked with 0 for a section that has never been written
     */
    @Transactional
    public PlanSection write(Implementation implementation, Section given, Precondition precondition) {
        Section content = given.identified(ids::next);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PlanSection first = PlanSection.unwritten(implementation, given.name()).saying(content, now);
        if (sections.addIfAbsent(first)) {
            precondition.check(0);
            return first;
        }
        PlanSection known = sections.lock(implementation, given.name());
        precondition.check(known.version());
        if (given.repeats(known.content())) {
            return known;
        }
        PlanSection written = known.saying(content, now);
        sections.keep(written);
        return written;
    }
}
