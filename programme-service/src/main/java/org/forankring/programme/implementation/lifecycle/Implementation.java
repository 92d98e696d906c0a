package org.forankring.programme.implementation.lifecycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Wording;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.round.Round;
import org.jspecify.annotations.Nullable;

/** One municipality's way through the phases of a method, from the board's promise of support on. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "implementation_id"))
public class Implementation extends EditedRow {

    @Column
    private UUID roundId;

    @Column
    private String method;

    @Column
    private int methodVersion;

    @Column
    @Enumerated(EnumType.STRING)
    private ImplementationState state;

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
    private @Nullable LocalDate haltedOn;

    @Column
    private @Nullable LocalDate supportEndedOn;

    @ElementCollection
    @CollectionTable(
            name = "implementation_event",
            joinColumns = {
                @JoinColumn(name = "municipality_id", referencedColumnName = "municipality_id"),
                @JoinColumn(name = "implementation_id", referencedColumnName = "implementation_id")
            })
    @OrderColumn(name = "position")
    private List<JournalEntry> journal = new ArrayList<>();

    @Column
    private long facts;

    protected Implementation() {}

    /**
     * An implementation that the board has promised to support. No phase has been entered yet.
     *
     * @param phases all phases of the method in their order
     */
    public Implementation(UUID municipalityId, UUID id, Round round, LocalDate committedOn, List<PlannedPhase> phases) {
        super(municipalityId, id);
        this.roundId = round.id();
        this.method = round.method();
        this.methodVersion = round.methodVersion();
        this.state = ImplementationState.UNDER_WAY;
        this.committedOn = committedOn;
        this.phases.addAll(phases);
    }

    /**
     * Enters the phase that comes after the current one, or the first. From today on it lasts as long as planned, and
     * what comes after it follows.
     *
     * @throws IllegalStateException when the last phase has been entered
     */
    public PlannedPhase enterNextPhase(Act act) {
        if (nextPhase().isEmpty()) {
            throw new IllegalStateException("The last phase has been entered");
        }
        replacePhases(PhaseCalendar.entering(phases, act.today()));
        PlannedPhase entered = currentPhase().orElseThrow();
        journal.add(act.entry(JournalEntry.Event.PHASE_ENTERED, entered.code()));
        return entered;
    }

    /** Notes that the gate of the current phase was passed although something was missing. */
    public void overrideGate(Act act, List<Wording> missing) {
        journal.add(JournalEntry.overridden(
                act, currentPhase().map(PlannedPhase::code).orElse(null), missing));
    }

    /** Ends the board's collaboration; the municipality's own work goes on. */
    public void close(Act act) {
        if (state != ImplementationState.UNDER_WAY) {
            throw new IllegalStateException("An implementation that is " + state + " is not closed");
        }
        journal.add(act.entry(
                JournalEntry.Event.CLOSED,
                currentPhase().map(PlannedPhase::code).orElse(null)));
        phases.replaceAll(phase -> phase.isCurrent() ? phase.left(act.today()) : phase);
        state = ImplementationState.CLOSED;
    }

    /** Puts it off for a while. */
    public Alteration pause(Act act) {
        return Transition.PAUSE.isPossibleIn(state)
                ? halt(ImplementationState.PAUSED, act, JournalEntry.Event.PAUSED)
                : Alteration.Refused.in(state);
    }

    /** Gives it up. Everything stays, and it can be resumed. */
    public Alteration withdraw(Act act) {
        return Transition.WITHDRAW.isPossibleIn(state)
                ? halt(ImplementationState.WITHDRAWN, act, JournalEntry.Event.WITHDRAWN)
                : Alteration.Refused.in(state);
    }

    /**
     * Goes on after a pause or a withdrawal. The end of the current phase and the phases ahead are expected later by
     * the days in between. Meetings and tasks keep their days: people have agreed on them and plan them anew.
     */
    public Alteration resume(Act act) {
        if (!Transition.RESUME.isPossibleIn(state)) {
            return Alteration.Refused.in(state);
        }
        long days = ChronoUnit.DAYS.between(Objects.requireNonNull(haltedOn), act.today());
        phases.replaceAll(phase -> phase.putOff(days));
        haltedOn = null;
        state = ImplementationState.UNDER_WAY;
        journal.add(act.entry(JournalEntry.Event.RESUMED, null));
        return new Alteration.Done(this);
    }

    /** Ends the board's support before the day on which it is expected to end, or has ended. */
    public Alteration endSupport(Act act) {
        if (!state.isOnItsWay()) {
            return Alteration.Refused.in(state);
        }
        Optional<LocalDate> ended = supportEndsOn().filter(end -> !end.isAfter(clockDay(act.today())));
        if (ended.isPresent()) {
            return Alteration.Refused.because("support-ended", "day", ended.get());
        }
        supportEndedOn = act.today();
        journal.add(act.entry(JournalEntry.Event.SUPPORT_ENDED, null));
        return new Alteration.Done(this);
    }

    /**
     * Goes over to another version of the method, if that begins with the phases that have been entered. These keep
     * their dates; the others are planned anew from the current phase on.
     */
    public Alteration moveTo(MethodVersion target, Act act) {
        if (!PhaseCalendar.fits(phases, target.definition())) {
            return Alteration.Refused.because("phases-differ", "version", target.version());
        }
        replacePhases(PhaseCalendar.moved(phases, target.definition()));
        methodVersion = target.version();
        journal.add(act.entry(JournalEntry.Event.METHOD_VERSION_CHANGED, null));
        return new Alteration.Done(this);
    }

    /** The day on which its clocks stand: today, or the day it was halted while it stands still. */
    public LocalDate clockDay(LocalDate today) {
        return haltedOn().orElse(today);
    }

    /** Whether people go on working with it: always but after a withdrawal. */
    public boolean acceptsWork() {
        return state != ImplementationState.WITHDRAWN;
    }

    private Alteration halt(ImplementationState halted, Act act, JournalEntry.Event event) {
        haltedOn = haltedOn == null ? act.today() : haltedOn;
        state = halted;
        journal.add(act.entry(event, currentPhase().map(PlannedPhase::code).orElse(null)));
        return new Alteration.Done(this);
    }

    private void replacePhases(List<PlannedPhase> with) {
        phases.clear();
        phases.addAll(with);
    }

    /** The number of the next fact that is told of this implementation, counted from 1. */
    public long countFact() {
        return ++facts;
    }

    /** The phase that has been entered and not been left. */
    public Optional<PlannedPhase> currentPhase() {
        return phases.stream().filter(PlannedPhase::isCurrent).findFirst();
    }

    /** The first phase that has not been entered. */
    public Optional<PlannedPhase> nextPhase() {
        return phases.stream().filter(phase -> phase.enteredOn() == null).findFirst();
    }

    /**
     * When the board's support is expected to end, or has ended early; empty when the method plans none. However long
     * the preparation takes, the change is supported for its planned length (S1: about 14 months), unless the
     * collaboration has ended before.
     */
    public Optional<LocalDate> supportEndsOn() {
        Optional<LocalDate> end = supportEndedOn().or(() -> PhaseCalendar.supportEnd(phases));
        return end.flatMap(day -> closedOn().filter(day::isAfter).or(() -> end));
    }

    /** When the board's collaboration ended, with the last phase. */
    private Optional<LocalDate> closedOn() {
        return state == ImplementationState.CLOSED
                ? phases.stream()
                        .flatMap(phase -> Optional.ofNullable(phase.leftOn()).stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Since when it stands still; empty unless it is paused or withdrawn. */
    public Optional<LocalDate> haltedOn() {
        return Optional.ofNullable(haltedOn);
    }

    /** When the board's support was ended early. */
    public Optional<LocalDate> supportEndedOn() {
        return Optional.ofNullable(supportEndedOn);
    }

    /** What was decided about it, oldest first. */
    public List<JournalEntry> journal() {
        return List.copyOf(journal);
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

    public ImplementationState state() {
        return state;
    }

    public LocalDate committedOn() {
        return committedOn;
    }

    /** All phases in their order. */
    public List<PlannedPhase> phases() {
        return List.copyOf(phases);
    }
}
