package org.forankring.programme.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.forankring.platform.tenancy.EditedRow;

/** A unit of a municipality, for example an outreach team. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "unit_id"))
public class Unit extends EditedRow {

    @Column
    private String name;

    protected Unit() {}

    /** A unit of a municipality. */
    public Unit(UUID municipalityId, UUID id, String name) {
        super(municipalityId, id);
        this.name = name;
    }

    /** Whether it is known by this name already. */
    boolean isKnownAs(String asked) {
        return name.equals(asked);
    }

    void rename(String newName) {
        name = newName;
    }

    public String name() {
        return name;
    }

    /** A unit has become known, or what is known of it has changed. */
    public record Changed(Unit unit) {}
}
