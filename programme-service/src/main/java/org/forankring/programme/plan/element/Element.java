package org.forankring.programme.plan.element;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.plan.tool.Kind;
import org.forankring.programme.plan.tool.Task;
import org.forankring.programme.plan.tool.TaskOrder.Step;
import org.forankring.programme.plan.tool.ToolEntry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry of a planning tool, as a municipality keeps it for its implementation. Closed, it stays readable. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "element_id"))
public class Element extends EditedRow {

    @Column
    private UUID implementationId;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private ToolEntry content;

    @Column
    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable Closure closure;

    protected Element() {}

    /** An element of an implementation. */
    public Element(TenantKey key, UUID implementationId, ToolEntry content) {
        super(key.municipalityId(), key.id());
        this.implementationId = implementationId;
        this.kind = content.kind();
        this.content = content;
        this.dueOn = content.nextDue().orElse(null);
    }

    /**
     * Puts new content of its kind in the place of the old.
     *
     * @param misplaced why the content may not stand, if it may not
     */
    ElementChange revise(ToolEntry revised, Optional<ElementChange> misplaced) {
        if (isClosed()) {
            return new ElementChange.AlreadyClosed();
        }
        if (revised.kind() != kind) {
            return new ElementChange.Faulty(
                    List.of(Fault.of("/kind", "fixed-kind", "kind", Wording.of("element-kind." + kind.code()))));
        }
        return misplaced.orElseGet(() -> {
            content = revised;
            dueOn = revised.nextDue().orElse(null);
            return new ElementChange.Made(this);
        });
    }

    /** Ends it, once; a task is fulfilled when it is done. */
    ElementChange close(Closure ending) {
        if (isClosed()) {
            return new ElementChange.AlreadyClosed();
        }
        if (ending.outcome() == Closure.Outcome.FULFILLED && content instanceof Task task && !task.finished()) {
            return new ElementChange.Unfinished();
        }
        closure = ending;
        dueOn = null;
        return new ElementChange.Made(this);
    }

    /** Whether it has come to its end. */
    public boolean isClosed() {
        return closure != null;
    }

    /** Whether it was closed because it is no longer needed. */
    public boolean isDropped() {
        return closure != null && closure.outcome() == Closure.Outcome.DROPPED;
    }

    /** Its place in the preparedness schedule, if it is a task. */
    public Optional<Step> step() {
        return content instanceof Task task ? Optional.of(new Step(id(), task, isClosed())) : Optional.empty();
    }

    public UUID implementationId() {
        return implementationId;
    }

    public Kind kind() {
        return kind;
    }

    public ToolEntry content() {
        return content;
    }

    /** The day by which something is to be done about it, if anything still is. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** Whether the day by which something is to be done about it has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** What is due and when, for example "Kick-off room booking due 3 March 2027, 12 days late". */
    public Optional<Wording> dueInWords(LocalDate today) {
        return dueOn().map(day ->
                Wording.of("element.due", "matter", content.matter(), "due", day, "lateness", Lateness.of(day, today)));
    }

    /** How it ended, if it has. */
    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }
}
