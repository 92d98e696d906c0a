package org.forankring.programme.cooperation.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.round.JointMeeting;
import org.forankring.programme.round.MeetingPlan;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of an implementation. Of a joint meeting each implementation has one of its own, which follows the
 * round's plan and keeps its own invitation, attendance and minutes.
 */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "meeting_id"))
public class Meeting extends EditedRow {

    @Column
    private UUID implementationId;

    @Column
    private @Nullable UUID jointMeetingId;

    @Embedded
    private MeetingPlan plan;

    @JdbcTypeCode(SqlTypes.JSON)
    private Invitation invitation;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private @Nullable String cancellationReason;

    @Column
    private @Nullable LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendee> attendance;

    @Column
    private int attended;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Minutes minutes;

    @Column
    private @Nullable Integer planVersion;

    protected Meeting() {}

    /** A meeting that has just been planned. */
    public Meeting(Implementation implementation, UUID id, MeetingPlan plan, Invitation invitation) {
        super(implementation.municipalityId(), id);
        this.implementationId = implementation.id();
        this.plan = plan;
        this.invitation = invitation;
        this.state = State.PLANNED;
        this.attendance = List.of();
    }

    /** An implementation's own of a joint meeting. */
    static Meeting of(JointMeeting joint, Implementation implementation, UUID id) {
        Meeting meeting = new Meeting(implementation, id, joint.plan(), Invitation.NOBODY);
        meeting.jointMeetingId = joint.id();
        return meeting;
    }

    /**
     * Takes over another plan and invitation while it is to be held. The plan of a joint one is the round's.
     *
     * @param faults what is wrong with them
     */
    MeetingChange replan(MeetingPlan newPlan, Invitation newInvitation, List<Fault> faults) {
        return whileToBeHeld(() -> {
            if (jointMeetingId != null && !newPlan.equals(plan)) {
                return new MeetingChange.Joint(this);
            }
            if (!faults.isEmpty()) {
                return new MeetingChange.Faulty(faults);
            }
            if (newPlan.equals(plan) && newInvitation.equals(invitation)) {
                return new MeetingChange.Unchanged(this);
            }
            plan = newPlan;
            invitation = newInvitation;
            return new MeetingChange.Changed(this);
        });
    }

    /** Is cancelled while it is to be held. A joint one is cancelled in its round. */
    MeetingChange cancel(String reason) {
        return whileToBeHeld(() -> {
            if (jointMeetingId != null) {
                return new MeetingChange.Joint(this);
            }
            giveUp(reason);
            return new MeetingChange.Changed(this);
        });
    }

    /** Stands as the round has it, while it is to be held; says whether it is. */
    boolean follow(JointMeeting joint) {
        if (state != State.PLANNED) {
            return false;
        }
        if (joint.isCancelled()) {
            giveUp(joint.cancellationReason().orElseThrow());
        } else {
            plan = joint.plan();
        }
        return true;
    }

    private void giveUp(String reason) {
        state = State.CANCELLED;
        cancellationReason = reason;
    }

    /**
     * Takes down who came, before or after it has its minutes.
     *
     * @param faults what is wrong with what is said of them
     */
    MeetingChange attend(List<Attendee> attendees, List<Fault> faults) {
        if (state == State.CANCELLED) {
            return new MeetingChange.Cancelled();
        }
        if (!faults.isEmpty()) {
            return new MeetingChange.Faulty(faults);
        }
        if (attendees.equals(attendance)) {
            return new MeetingChange.Unchanged(this);
        }
        attendance = List.copyOf(attendees);
        attended = (int) attendees.stream().filter(Attendee::present).count();
        return new MeetingChange.Changed(this);
    }

    /**
     * Records that it was held, once, and what came of it.
     *
     * @param faults what is wrong with the day and what came of it
     * @param came writes down what came of it, once nothing is against that
     */
    public MeetingChange hold(LocalDate day, List<Fault> faults, Supplier<Minutes> came) {
        return whileToBeHeld(() -> {
            if (!faults.isEmpty()) {
                return new MeetingChange.Faulty(faults);
            }
            minutes = came.get();
            heldOn = day;
            state = State.HELD;
            return new MeetingChange.Changed(this);
        });
    }

    /** Says otherwise when it was held and what came of it, with the same parameters as {@link #hold}. */
    public MeetingChange correct(LocalDate day, List<Fault> faults, Supplier<Minutes> came) {
        if (state != State.HELD) {
            return new MeetingChange.NotHeld();
        }
        if (!faults.isEmpty()) {
            return new MeetingChange.Faulty(faults);
        }
        Minutes newMinutes = came.get();
        if (day.equals(heldOn) && minutes().filter(newMinutes::equals).isPresent()) {
            return new MeetingChange.Unchanged(this);
        }
        minutes = newMinutes;
        heldOn = day;
        return new MeetingChange.Changed(this);
    }

    private MeetingChange whileToBeHeld(Supplier<MeetingChange> step) {
        return switch (state) {
            case PLANNED -> step.get();
            case HELD -> new MeetingChange.Held();
            case CANCELLED -> new MeetingChange.Cancelled();
        };
    }

    /** Notes the version of the plan that its adjustments have led to. */
    public void notePlanVersion(int number) {
        planVersion = number;
    }

    public UUID implementationId() {
        return implementationId;
    }

    /** The joint meeting that it is, if it is one. */
    public Optional<UUID> jointMeetingId() {
        return Optional.ofNullable(jointMeetingId);
    }

    public MeetingPlan plan() {
        return plan;
    }

    public Invitation invitation() {
        return invitation;
    }

    public State state() {
        return state;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    /** Who came and who did not. */
    public List<Attendee> attendance() {
        return List.copyOf(attendance);
    }

    /** How many came. */
    public int attended() {
        return attended;
    }

    /** What came of it, each adjustment with its id. */
    public Optional<Minutes> minutes() {
        return Optional.ofNullable(minutes).map(recorded -> recorded.identified(id()));
    }

    /** The latest version of the plan that its adjustments have led to. */
    public Optional<Integer> planVersion() {
        return Optional.ofNullable(planVersion);
    }

    /** The day it was held. One that is still to be held comes at the planned day, or today once that has passed. */
    public LocalDate day(LocalDate today) {
        LocalDate planned = plan.plannedOn();
        return switch (state) {
            case HELD -> Objects.requireNonNull(heldOn);
            case PLANNED -> planned.isBefore(today) ? today : planned;
            case CANCELLED -> planned;
        };
    }

    /** Whether its day has passed and it has been neither held nor cancelled. */
    public boolean isOverdue(LocalDate today) {
        return state == State.PLANNED && plan.plannedOn().isBefore(today);
    }

    /** How near or how late it is, in a person's words; empty once it has been held or cancelled. */
    public Optional<Wording> timing(LocalDate today) {
        return switch (state) {
            case PLANNED ->
                Optional.of(Wording.of(
                        "agenda.meeting-planned",
                        "title",
                        plan.called(),
                        "day",
                        plan.plannedOn(),
                        "lateness",
                        Lateness.of(plan.plannedOn(), today)));
            case HELD, CANCELLED -> Optional.empty();
        };
    }

    /** Where a meeting stands. */
    @Schema(name = "MeetingState", description = "A meeting has been held when it has minutes.")
    public enum State implements Coded {
        PLANNED,
        HELD,
        CANCELLED
    }
}
