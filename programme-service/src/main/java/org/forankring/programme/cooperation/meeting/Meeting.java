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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
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

    void replan(MeetingPlan newPlan, Invitation newInvitation) {
        require(State.PLANNED);
        plan = newPlan;
        invitation = newInvitation;
    }

    void cancel(String reason) {
        require(State.PLANNED);
        state = State.CANCELLED;
        cancellationReason = reason;
    }

    void attend(List<Attendee> attendees) {
        attendance = List.copyOf(attendees);
        attended = (int) attendees.stream().filter(Attendee::present).count();
    }

    /** Records that it was held and what came of it. */
    public void hold(LocalDate day, Minutes newMinutes) {
        require(State.PLANNED);
        state = State.HELD;
        heldOn = day;
        minutes = newMinutes;
    }

    /** Says otherwise when it was held and what came of it. */
    public void correct(LocalDate day, Minutes newMinutes) {
        require(State.HELD);
        heldOn = day;
        minutes = newMinutes;
    }

    /** Notes the version of the plan that its adjustments have led to. */
    public void notePlanVersion(int number) {
        planVersion = number;
    }

    private void require(State needed) {
        if (state != needed) {
            throw new IllegalStateException("The meeting is " + state);
        }
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
