package org.forankring.programme.plan.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.section.SectionName;

/** The sections of all plans that have been written. */
public interface PlanSections {

    /** Adds a section unless it has been written, and says whether it did. */
    boolean addIfAbsent(PlanSection section);

    /** A section, if it has been written. */
    Optional<PlanSection> find(Implementation implementation, SectionName name);

    /** A written section that nobody else can change until the transaction ends. */
    PlanSection lock(Implementation implementation, SectionName name);

    /** Stores what a section says now. */
    void keep(PlanSection section);

    /** All written sections of the implementation's plan, in the order of the document. */
    List<PlanSection> list(Implementation implementation);

    /** Every section of the implementation's plan, written or not, in the order of the document. */
    default List<PlanSection> listAll(Implementation implementation) {
        Map<SectionName, PlanSection> written =
                list(implementation).stream().collect(Collectors.toMap(PlanSection::name, section -> section));
        return Arrays.stream(SectionName.values())
                .map(name -> written.getOrDefault(name, PlanSection.unwritten(implementation, name)))
                .toList();
    }
}
