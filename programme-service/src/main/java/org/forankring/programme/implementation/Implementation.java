package org.forankring.programme.implementation;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.TenantKey;
import org.forankring.programme.round.Round;
import org.jspecify.annotations.Nullable;

/** One municipality's way through the phases of a method, from the board's promise of support on. */
@Entity
@IdClass(TenantKey.class)
public class Implementation {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "implementation_id")
    private UUID id;

    @Column
    private UUID roundId;

    @Column
    private String method;

    @Column
    private int methodVersion;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private LocalDate committedOn;

    @ElementCollection
    @CollectionTable(
            name = "implementation_phase",
            joinColumns = {
                @JoinColumn(name = "municipality_id", referencedColumnName = "municipality_id"),
                @JoinColumn(name = "implementation_id", referencedColumnName = "implementation_id")
            })
    @OrderColumn(name = "position")
    private List<PlannedPhase> phases = new ArrayList<>();

    @Column
    private long facts;

    @Version
    private @Nullable Long version;

    protected Implementation() {}

    /**
     * An implementation that the board has promised to support. No phase has been entered yet.
     *
     * @param phases all phases of the method in their order
     */
    public Implementation(UUID municipalityId, UUID id, Round round, LocalDate committedOn, List<PlannedPhase> phases) {
        this.municipalityId = municipalityId;
        this.id = id;
        this.roundId = round.id();
        this.method = round.method();
        this.methodVersion = round.methodVersion();
        this.state = State.UNDER_WAY;
        this.committedOn = committedOn;
        this.phases.addAll(phases);
    }

    /**
     * Enters the phase that comes after the current one, or the first.
     *
     * @throws IllegalStateException when the last phase has been entered
     */
    public PlannedPhase enterNextPhase(LocalDate today) {
        int next = IntStream.range(0, phases.size())
                .filter(position -> phases.get(position).enteredOn() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last phase has been entered"));
        PlannedPhase entered = phases.get(next).entered(today);
        phases.set(next, entered);
        return entered;
    }

    /** The number of the next fact that is told of this implementation, counted from 1. */
    public long countFact() {
        facts++;
        return facts;
    }

    /** The phase entered last. */
    public Optional<PlannedPhase> currentPhase() {
        return phases.stream().filter(phase -> phase.enteredOn() != null).reduce((earlier, later) -> later);
    }

    /** When the board's support is planned to end; empty when the method plans none. */
    public Optional<LocalDate> supportEndsOn() {
        return phases.stream()
                .filter(PlannedPhase::supportedByBoard)
                .map(PlannedPhase::plannedEnd)
                .max(LocalDate::compareTo);
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

    public String method() {
        return method;
    }

    public int methodVersion() {
        return methodVersion;
    }

    public State state() {
        return state;
    }

    public LocalDate committedOn() {
        return committedOn;
    }

    /** All phases in their order. */
    public List<PlannedPhase> phases() {
        return List.copyOf(phases);
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** Where an implementation stands. */
    @Schema(name = "ImplementationState")
    public enum State {
        @JsonProperty("under-way")
        UNDER_WAY
    }
}
