package org.forankring.programme.implementation.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.implementation.application.TimelineEntry.Event;
import org.jspecify.annotations.Nullable;

/** A municipality's application for the board's support in a round. It is decided once, unless it is taken back. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "application_id"))
public class Application extends EditedRow {

    @Column
    private UUID roundId;

    @Column
    private String motivation;

    @Column
    private int expectedEmployees;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private @Nullable UUID implementationId;

    @ElementCollection
    @CollectionTable(
            name = "application_event",
            joinColumns = {
                @JoinColumn(name = "municipality_id", referencedColumnName = "municipality_id"),
                @JoinColumn(name = "application_id", referencedColumnName = "application_id")
            })
    @OrderColumn(name = "position")
    private List<TimelineEntry> timeline = new ArrayList<>();

    protected Application() {}

    /**
     * An application that has just been submitted.
     *
     * @param request what the municipality applies with
     */
    public Application(UUID id, SupportRequest request, Instant now) {
        super(request.municipality(), id);
        this.roundId = request.round();
        this.motivation = request.motivation();
        this.expectedEmployees = request.expectedEmployees();
        this.state = State.SUBMITTED;
        tell(now, Event.SUBMITTED, request.by(), null);
    }

    /** Takes it back before the board has decided. */
    ApplicationChange withdraw(String reason, String by, Instant now) {
        return leaveWaiting(State.WITHDRAWN, () -> tell(now, Event.WITHDRAWN, by, reason));
    }

    /**
     * Promises the board's support. The consultant is then to make contact (S1).
     *
     * @param begin begins the implementation, once nothing is against that, and answers its id
     */
    ApplicationChange commit(Supplier<UUID> begin, Ruling ruling, Instant now) {
        return leaveWaiting(State.COMMITTED, () -> {
            implementationId = begin.get();
            tell(now, Event.COMMITTED, ruling.by(), ruling.reason());
            tell(now, Event.CONTACT_DUE, ruling.by(), null);
        });
    }

    /** Declines the application. */
    ApplicationChange decline(Ruling ruling, Instant now) {
        return leaveWaiting(State.DECLINED, () -> tell(now, Event.DECLINED, ruling.by(), ruling.reason()));
    }

    private ApplicationChange leaveWaiting(State outcome, Runnable step) {
        return switch (state) {
            case SUBMITTED -> {
                step.run();
                state = outcome;
                yield new ApplicationChange.Changed(this);
            }
            case WITHDRAWN -> new ApplicationChange.Withdrawn();
            case COMMITTED, DECLINED -> new ApplicationChange.Decided(this);
        };
    }

    private void tell(Instant at, Event event, String by, @Nullable String note) {
        timeline.add(new TimelineEntry(at, event, by, note));
    }

    public UUID roundId() {
        return roundId;
    }

    public String motivation() {
        return motivation;
    }

    /** How many employees the municipality expects to have trained. */
    public int expectedEmployees() {
        return expectedEmployees;
    }

    public State state() {
        return state;
    }

    /** The implementation that began with the commitment. */
    public Optional<UUID> implementationId() {
        return Optional.ofNullable(implementationId);
    }

    /** What has happened to it, oldest first. */
    public List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }

    /** Where an application stands. */
    @Schema(name = "ApplicationState")
    public enum State implements Coded {
        SUBMITTED,
        COMMITTED,
        DECLINED,
        WITHDRAWN
    }

    /** An application has been submitted. */
    public record Submitted(Application application, LocalDate submittedOn) {}

    /** An application has been taken back. */
    public record Withdrawn(Application application, LocalDate withdrawnOn) {}

    /** An application has been decided. */
    public record Decided(Application application, LocalDate decidedOn) {}
}
