package org.forankring.training.track;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.forankring.platform.tenancy.EditedRow;

/**
 * The training of a municipality for a method, under the id of the implementation. Its elements are those of the method
 * version that the implementation runs on.
 */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "implementation_id"))
public class Track extends EditedRow {

    @Column(updatable = false)
    private String method;

    @Column
    private int methodVersion;

    @Column(updatable = false)
    private LocalDate openedOn;

    @Column
    private Instant asOf;

    protected Track() {}

    /**
     * Lays out the training of an implementation.
     *
     * @param openedOn the day on which the implementation was committed
     * @param asOf when that was told
     */
    public Track(
            UUID municipalityId,
            UUID implementationId,
            String method,
            int methodVersion,
            LocalDate openedOn,
            Instant asOf) {
        super(municipalityId, implementationId);
        this.method = method;
        this.methodVersion = methodVersion;
        this.openedOn = openedOn;
        this.asOf = asOf;
    }

    /**
     * Goes on with another version of the method.
     *
     * @param moved when that was told
     */
    void moveTo(int version, Instant moved) {
        methodVersion = version;
        asOf = moved.isAfter(asOf) ? moved : asOf;
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
}
