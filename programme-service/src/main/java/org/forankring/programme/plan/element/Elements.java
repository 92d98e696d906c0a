package org.forankring.programme.plan.element;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.tool.Kind;

/** The elements of all implementations. */
public interface Elements {

    /** Stores the element as it is now, so that its version is the one that will be committed. */
    void keep(Element element);

    /** An element of an implementation. */
    Optional<Element> find(Implementation implementation, UUID id);

    /** An element that nobody else can change until the transaction ends. */
    Optional<Element> lock(Implementation implementation, UUID id);

    /** Keeps the order of the implementation's tasks from being changed by others until the transaction ends. */
    void reserveSchedule(Implementation implementation);

    /** How many the implementation has, closed ones too. */
    long howMany(Implementation implementation);

    /** Every element of a kind, closed ones too, in the order they were added. */
    List<Element> all(Implementation implementation, Kind kind);

    /** Every element, closed ones too, in the order they were added. */
    List<Element> all(Implementation implementation);

    /** The open ones that are due by a day, and those closed since another, in the order they were added. */
    List<Element> pressing(Implementation implementation, LocalDate dueBy, LocalDate closedSince);

    /** One page of elements. */
    List<Element> list(Implementation implementation, Selection selection, int limit);
}
