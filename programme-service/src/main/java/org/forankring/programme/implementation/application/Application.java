package org.forankring.programme.implementation.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.application.TimelineEntry.Event;
import org.jspecify.annotations.Nullable;

/** A municipality's application for the board's support in a round. It is decided once, unless it is taken back. */
@Entity
@IdClass(TenantKey.class)
public class Application {

    private static final String CONTACT_DUE =
            "The board's consultant is to contact the municipality to prepare the first activities.";

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "application_id")
    private UUID id;

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

    @Version
    private @Nullable Long version;

    protected Application() {}

    /**
     * An application that has just been submitted.
     *
     * @param request what the municipality applies with
     */
    public Application(UUID id, SupportRequest request, Instant now) {
        this.municipalityId = request.municipality();
        this.id = id;
        this.roundId = request.round();
        this.motivation = request.motivation();
        this.expectedEmployees = request.expectedEmployees();
        this.state = State.SUBMITTED;
        tell(now, Event.SUBMITTED, request.by(), null);
    }

    /** Whether the board has decided. */
    public boolean isDecided() {
        return switch (state) {
            case SUBMITTED, WITHDRAWN -> false;
            case COMMITTED, DECLINED -> true;
        };
    }

    /** Whether the municipality has taken it back. */
    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Takes it back before the board has decided. */
    public void withdraw(String reason, String by, Instant now) {
        leaveWaiting(State.WITHDRAWN);
        tell(now, Event.WITHDRAWN, by, reason);
    }

    /**
     * Promises the board's support. The consultant is then to make contact (S1).
     *
     * @param implementation the implementation that begins with it
     */
    public void commit(UUID implementation, Ruling ruling, Instant now) {
        leaveWaiting(State.COMMITTED);
        implementationId = implementation;
        tell(now, Event.COMMITTED, ruling.by(), ruling.reason());
        tell(now, Event.CONTACT_DUE, ruling.by(), CONTACT_DUE);
    }

    /** Declines the application. */
    public void decline(Ruling ruling, Instant now) {
        leaveWaiting(State.DECLINED);
        tell(now, Event.DECLINED, ruling.by(), ruling.reason());
    }

    private void leaveWaiting(State outcome) {
        if (state != State.SUBMITTED) {
            throw new IllegalStateException("The application is " + state);
        }
        state = outcome;
    }

    private void tell(Instant at, Event event, String by, @Nullable String note) {
        timeline.add(new TimelineEntry(at, event, by, note));
    }

    public UUID municipalityId() {
        return municipalityId;
    }

    public UUID id() {
        return id;
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

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** Where an application stands. */
    @Schema(name = "ApplicationState")
    public enum State {
        @JsonProperty("submitted")
        SUBMITTED,
        @JsonProperty("committed")
        COMMITTED,
        @JsonProperty("declined")
        DECLINED,
        @JsonProperty("withdrawn")
        WITHDRAWN;

        /** The state as it is written in answers and events. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An application has been submitted. */
    public record Submitted(Application application, LocalDate submittedOn) {}

    /** An application has been taken back. */
    public record Withdrawn(Application application, LocalDate withdrawnOn) {}

    /** An application has been decided. */
    public record Decided(Application application, LocalDate decidedOn) {}
}
