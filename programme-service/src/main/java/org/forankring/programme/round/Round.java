package org.forankring.programme.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.method.MethodVersion;
import org.jspecify.annotations.Nullable;

/** A cohort of municipalities that start a method together, with joint activities. It keeps to one version. */
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

    @ElementCollection
    @CollectionTable(name = "round_activity", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<JointActivity> activities = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected Round() {}

    /** A round on a version of a method. */
    public Round(
            UUID id, String name, MethodVersion methodVersion, LocalDate startsOn, List<JointActivity> activities) {
        this.id = id;
        this.name = name;
        this.method = methodVersion.method();
        this.methodVersion = methodVersion.version();
        this.startsOn = startsOn;
        this.activities.addAll(activities);
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

    /** The joint activities in the order they were given. */
    public List<JointActivity> activities() {
        return List.copyOf(activities);
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /**
     * An activity across the municipalities.
     *
     * @param code the activity of the method that it is; absent for one that the method does not name
     */
    @Embeddable
    @Schema(
            name = "JointActivity",
            description = "An activity across the municipalities of a round.",
            requiredProperties = {"name", "on", "place"})
    public record JointActivity(
            @Schema(description = "The activity of the method that it is", examples = "start-up-meeting") @Nullable
            String code,

            @Schema(examples = "Start-up meeting for all municipalities")
            String name,

            @Schema(examples = "2026-10-15") @Column(name = "held_on")
            LocalDate on,

            @Schema(examples = "Odense") String place) {}
}
