package org.forankring.training.track;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The training of a municipality for a method. Its elements are those of the method version that the
 * implementation was committed with.
 */
@Entity
@Table(name = "track")
public class Track {

    @Id
    @Column(name = "implementation_id")
    private UUID implementationId;

    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Column(name = "method")
    private String method;

    @Column(name = "method_version")
    private int methodVersion;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "as_of")
    private Instant asOf;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    protected Track() {}

    /**
     * Lays out the training of an implementation.
     *
     * @param openedOn the day on which the implementation was committed
     * @param asOf when that was told
     */
    public Track(
            UUID implementationId,
            UUID municipalityId,
            String method,
            int methodVersion,
            LocalDate openedOn,
            Instant asOf) {
        this.implementationId = implementationId;
        this.municipalityId = municipalityId;
        this.method = method;
        this.methodVersion = methodVersion;
        this.openedOn = openedOn;
        this.asOf = asOf;
    }

    public UUID implementationId() {
        return implementationId;
    }

    public UUID municipalityId() {
        return municipalityId;
    }

    public String method() {
        return method;
    }

    public int methodVersion() {
        return methodVersion;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Instant asOf() {
        return asOf;
    }

    public long version() {
        return version;
    }
}
