package org.forankring.programme.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/** A meeting of all municipalities of a round. The board plans it; each municipality keeps its own attendance. */
@Entity
public class JointMeeting {

    @Id
    @Column(name = "joint_meeting_id")
    private UUID id;

    @Column
    private UUID roundId;

    @Embedded
    private MeetingPlan plan;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private @Nullable String cancellationReason;

    @Version
    private @Nullable Long version;

    protected JointMeeting() {}

    /** A meeting that has just been planned. */
    public JointMeeting(UUID id, UUID roundId, MeetingPlan plan) {
        this.id = id;
        this.roundId = roundId;
        this.plan = plan;
        this.state = State.PLANNED;
    }

    /**
     * Takes over another plan, unless it has been cancelled.
     *
     * @param faults what is wrong with the plan
     */
    JointMeetingChange replan(MeetingPlan newPlan, List<Fault> faults) {
        if (isCancelled()) {
            return new JointMeetingChange.Cancelled();
        }
        if (!faults.isEmpty()) {
            return new JointMeetingChange.Faulty(faults);
        }
        if (newPlan.equals(plan)) {
            return new JointMeetingChange.Unchanged(this);
        }
        plan = newPlan;
        return new JointMeetingChange.Changed(this);
    }

    /** Is cancelled, once. */
    JointMeetingChange cancel(String reason) {
        if (isCancelled()) {
            return new JointMeetingChange.Cancelled();
        }
        state = State.CANCELLED;
        cancellationReason = reason;
        return new JointMeetingChange.Changed(this);
    }

    public boolean isCancelled() {
        return switch (state) {
            case PLANNED -> false;
            case CANCELLED -> true;
        };
    }

    public UUID id() {
        return id;
    }

    public UUID roundId() {
        return roundId;
    }

    public MeetingPlan plan() {
        return plan;
    }

    public State state() {
        return state;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** Where a joint meeting stands. Whether it has been held is for each municipality to say. */
    @Schema(name = "JointMeetingState")
    public enum State implements Coded {
        PLANNED,
        CANCELLED
    }

    /** A joint meeting has been planned, planned anew or cancelled. */
    public record Changed(JointMeeting meeting) {}
}
