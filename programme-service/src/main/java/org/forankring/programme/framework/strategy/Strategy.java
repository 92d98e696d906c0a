package org.forankring.programme.framework.strategy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** A strategy that a municipality has chosen: a measure that resolves barriers and strengthens facilitators (S2). */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "strategy_id"))
public class Strategy extends EditedRow {

    @Column
    private UUID implementationId;

    @Embedded
    private Measure measure;

    @ElementCollection
    @CollectionTable(
            name = "strategy_determinant",
            joinColumns = {
                @JoinColumn(name = "municipality_id", referencedColumnName = "municipality_id"),
                @JoinColumn(name = "strategy_id", referencedColumnName = "strategy_id")
            })
    private Set<Link> links = new HashSet<>();

    @Column
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column
    private LocalDate statusSince;

    protected Strategy() {}

    /** A strategy that is planned from today on. */
    public Strategy(Implementation implementation, UUID id, Specification specification, LocalDate today) {
        super(implementation.municipalityId(), id);
        this.implementationId = implementation.id();
        this.measure = specification.measure();
        this.links.addAll(linksOf(specification));
        this.status = Status.PLANNED;
        this.statusSince = today;
    }

    /**
     * Replaces what it says. One that has been dropped is taken up again first.
     *
     * @param faults what is wrong with the specification
     */
    StrategyChange amend(Specification specification, List<Fault> faults, Precondition precondition) {
        if (status == Status.DROPPED) {
            return new StrategyChange.Dropped();
        }
        precondition.check(version());
        if (!faults.isEmpty()) {
            return new StrategyChange.Faulty(faults);
        }
        Set<Link> wanted = linksOf(specification);
        measure = specification.measure();
        links.retainAll(wanted);
        links.addAll(wanted);
        return new StrategyChange.Done(this);
    }

    /** Takes on another status, if it can become that. */
    public StrategyChange become(Status next, LocalDate today) {
        if (!status.canBecome(next)) {
            return new StrategyChange.Impossible(status);
        }
        status = next;
        statusSince = today;
        return new StrategyChange.Done(this);
    }

    /**
     * Whether it still answers a barrier that it resolves: while it is planned or under way, and when it is
     * done until the barrier is found to be one again. Dropped it answers nothing.
     *
     * @param ratedOn when the barrier was last found to be one
     */
    public boolean answers(UUID barrier, LocalDate ratedOn) {
        return resolves(barrier) && status.answers(statusSince, ratedOn);
    }

    /** Whether it is to resolve the item. */
    public boolean resolves(UUID item) {
        return links.contains(new Link(item, Effect.RESOLVES));
    }

    /** Whether it is to strengthen the item. */
    public boolean strengthens(UUID item) {
        return links.contains(new Link(item, Effect.STRENGTHENS));
    }

    public UUID implementationId() {
        return implementationId;
    }

    public Measure measure() {
        return measure;
    }

    /** The measure with what it is for, the ids in their order. */
    public Specification specification() {
        return new Specification(measure, linked(Effect.RESOLVES), linked(Effect.STRENGTHENS));
    }

    public Status status() {
        return status;
    }

    /** The day from which it has had its status. */
    public LocalDate statusSince() {
        return statusSince;
    }

    private List<UUID> linked(Effect effect) {
        return links.stream()
                .filter(link -> link.effect() == effect)
                .map(Link::determinantId)
                .sorted()
                .toList();
    }

    private static Set<Link> linksOf(Specification specification) {
        Set<Link> links = new HashSet<>();
        Stream.concat(
                        specification.resolves().stream().map(id -> new Link(id, Effect.RESOLVES)),
                        specification.strengthens().stream().map(id -> new Link(id, Effect.STRENGTHENS)))
                .forEach(links::add);
        return links;
    }

    /** What a strategy is to do to an item. */
    @Embeddable
    public record Link(
            UUID determinantId, @Enumerated(EnumType.STRING) Effect effect) {}

    /** The two things that a strategy does (S2). */
    public enum Effect {
        RESOLVES,
        STRENGTHENS
    }
}
