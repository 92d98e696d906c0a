package org.forankring.programme.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.forankring.programme.method.definition.MethodVersion;
import org.jspecify.annotations.Nullable;

/** A cohort of municipalities that start a method together, with joint meetings. It keeps to one version. */
@Entity
public class Round {

    @Id
    @Column(name = "round_id")
    private UUID id;

    @Column
    private String name;

    @Column
    private String method;

    @Column
    private int methodVersion;

    @Column
    private LocalDate startsOn;

    @Version
    private @Nullable Long version;

    protected Round() {}

    /** A round on a version of a method. */
    public Round(UUID id, String name, MethodVersion methodVersion, LocalDate startsOn) {
        this.id = id;
        this.name = name;
        this.method = methodVersion.method();
        this.methodVersion = methodVersion.version();
        this.startsOn = startsOn;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String method() {
        return method;
    }

    public int methodVersion() {
        return methodVersion;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** A round has been planned. */
    public record Planned(Round round) {}
}
