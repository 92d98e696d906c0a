package org.forankring.programme.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A municipality. Its id is the one that the identity provider puts into the tokens of its people. */
@Entity
public class Municipality {

    @Id
    @Column(name = "municipality_id")
    private UUID id;

    @Column
    private String name;

    @Column
    private String officialCode;

    @Version
    private @Nullable Long version;

    protected Municipality() {}

    /**
     * A municipality.
     *
     * @param officialCode the code of the national register of municipalities
     */
    public Municipality(UUID id, String name, String officialCode) {
        this.id = id;
        this.name = name;
        this.officialCode = officialCode;
    }

    /** Whether it is known by this name and code already. */
    boolean isKnownAs(String asked, String askedCode) {
        return name.equals(asked) && officialCode.equals(askedCode);
    }

    void rename(String newName, String newCode) {
        name = newName;
        officialCode = newCode;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String officialCode() {
        return officialCode;
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** A municipality has become known, or what is known of it has changed. */
    public record Changed(Municipality municipality) {}
}
