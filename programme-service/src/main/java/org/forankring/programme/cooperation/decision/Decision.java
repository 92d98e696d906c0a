package org.forankring.programme.cooperation.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.forankring.programme.implementation.matter.Lateness;
import org.jspecify.annotations.Nullable;

/** Something that a meeting has decided. What it says follows the minutes; whether it is done is recorded here. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "decision_id"))
public class Decision extends EditedRow {

    @Column
    private UUID implementationId;

    @Column
    private UUID meetingId;

    @Column
    private LocalDate decidedOn;

    @Column
    private String text;

    @Column
    private @Nullable String responsible;

    @Column
    private @Nullable LocalDate dueOn;

    @Column
    private boolean struck;

    @Embedded
    private @Nullable Done done;

    protected Decision() {}

    /** An open decision of a meeting, as the minutes have it. */
    Decision(Meeting meeting, Minutes.Decision said) {
        super(meeting.municipalityId(), Objects.requireNonNull(said.decisionId()));
        this.implementationId = meeting.implementationId();
        this.meetingId = meeting.id();
        this.decidedOn = meeting.heldOn().orElseThrow();
        this.text = said.text();
        this.responsible = said.responsible();
        this.dueOn = said.dueOn();
    }

    /** Says what the minutes say now; whether it is done stays. */
    void follow(Meeting meeting, Minutes.Decision said) {
        decidedOn = meeting.heldOn().orElseThrow();
        text = said.text();
        responsible = said.responsible();
        dueOn = said.dueOn();
    }

    /** Leaves it out of sight: a correction of the minutes says that it was not decided. */
    void strike() {
        struck = true;
    }

    /** Records that it is done, on a day that has come, or that it is open after all, unless it has been struck or stands so already. */
    DecisionChange settle(Optional<Done> settled, LocalDate today) {
        if (struck) {
            return new DecisionChange.Struck();
        }
        if (settled.filter(it -> it.day().isAfter(today)).isPresent()) {
            return new DecisionChange.Faulty(Fault.of("/doneOn", "in-the-future"));
        }
        if (!settled.flatMap(anew -> done().filter(anew::saysTheSameAs)).isPresent()) {
            done = settled.orElse(null);
        }
        return new DecisionChange.Settled(this);
    }

    public UUID implementationId() {
        return implementationId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** The day the meeting was held. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String text() {
        return text;
    }

    /** What was decided and who sees to it, for lists of what is due. */
    public Wording matter() {
        return responsible == null
                ? Wording.literal(text)
                : Wording.of("decision.assigned", "text", text, "responsible", responsible);
    }

    /** Who sees to it. */
    public Optional<String> responsible() {
        return Optional.ofNullable(responsible);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<Done> done() {
        return Optional.ofNullable(done);
    }

    public State state() {
        if (struck) {
            return State.STRUCK;
        }
        return done == null ? State.OPEN : State.DONE;
    }

    /** Whether it is open and its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return state() == State.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    /** How near or how late it is; empty unless it is open and has a day. */
    public Optional<Wording> timing(LocalDate today) {
        return state() == State.OPEN
                ? dueOn().map(day -> Wording.of("decision.due", "day", day, "lateness", Lateness.of(day, today)))
                : Optional.empty();
    }

    /** Where a decision stands. */
    @Schema(
            name = "DecisionState",
            description = "struck: a correction of the minutes has taken it out; it is in no list and on no agenda.")
    public enum State implements Coded {
        OPEN,
        DONE,
        STRUCK
    }
}
