package org.forankring.training.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One holding of a training element on one or more days: on site in a municipality, or joint. */
@Entity
public class Session {

    @Id
    private UUID id;

    @Column
    private @Nullable UUID municipalityId;

    @Column
    private String method;

    @Column
    private String element;

    @Column
    private String place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column
    private List<LocalDate> days;

    @Column(updatable = false)
    private boolean heldByBoard;

    @Version
    private long version;

    @OneToOne(optional = false, cascade = CascadeType.PERSIST)
    @PrimaryKeyJoinColumn
    private Seats seats;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    /**
     * Plans what was proposed; all of its seats are free.
     *
     * @param heldByBoard whether somebody of the board plans it; otherwise it is held by the municipality's own trainers
     */
    public Session(UUID id, SessionProposal proposal, boolean heldByBoard) {
        this.id = id;
        this.municipalityId = proposal.municipality().orElse(null);
        this.method = proposal.method();
        this.element = proposal.element();
        this.place = proposal.place();
        this.days = proposal.days();
        this.heldByBoard = heldByBoard;
        this.seats = new Seats(id, municipalityId, proposal.capacity());
    }

    /** Whether employees of that municipality may take part. */
    public boolean isOpenTo(UUID municipality) {
        return municipalityId == null || municipalityId.equals(municipality);
    }

    /**
     * Takes a seat, if one is free. Only for a session that was found by {@link Sessions#lock}.
     *
     * @return whether one was free
     */
    public boolean takeSeat() {
        return seats.take();
    }

    /** Whether no seat is free. */
    public boolean isFull() {
        return !seats.isOneFree();
    }

    /** Whether it is held on that day. */
    public boolean isHeldOn(LocalDate day) {
        return days.contains(day);
    }

    /** Whether it is one of the board's courses, of which the board may know who attends. */
    public boolean isHeldByTheBoard() {
        return heldByBoard;
    }

    public UUID id() {
        return id;
    }

    /** The municipality where it is held on site; empty for a joint session. */
    public Optional<UUID> municipality() {
        return Optional.ofNullable(municipalityId);
    }

    public String method() {
        return method;
    }

    public String element() {
        return element;
    }

    public String place() {
        return place;
    }

    /** The days, ascending; at least one. */
    public List<LocalDate> days() {
        return List.copyOf(days);
    }

    public LocalDate firstDay() {
        return days.getFirst();
    }

    public int capacity() {
        return seats.capacity();
    }

    public int seatsTaken() {
        return seats.taken();
    }

    /** Counted from 1; grows with each change, taken seats included. */
    public long version() {
        return version + seats.version() + 1;
    }
}
