package org.forankring.programme.organisation;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.forankring.platform.language.Language;
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

    @Column
    private @Nullable ZoneId timeZone;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable MunicipalityKind kind;

    @Version
    private @Nullable Long version;

    protected Municipality() {}

    /**
     * A municipality. What is null of the rest is as it is usual, or as it is known already.
     *
     * @param officialCode the code of the national register of municipalities
     */
    public Municipality(
            UUID id,
            String name,
            String officialCode,
            @Nullable ZoneId timeZone,
            @Nullable Language language,
            @Nullable MunicipalityKind kind) {
        this.id = id;
        this.name = name;
        this.officialCode = officialCode;
        this.timeZone = timeZone;
        this.language = language;
        this.kind = kind;
    }

    /** Whether everything that is said of it is known already. */
    boolean isKnownAs(Municipality said, Customs usual) {
        Customs known = customs(usual);
        return name.equals(said.name) && officialCode.equals(said.officialCode) && known.equals(said.customs(known));
    }

    /** Takes over what is said of it. */
    void become(Municipality said, Customs usual) {
        Customs now = said.customs(customs(usual));
        name = said.name;
        officialCode = said.officialCode;
        timeZone = now.timeZone();
        language = now.language();
        kind = now.kind();
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

    /** What it goes by, where it has said so, and otherwise the given. */
    Customs customs(Customs otherwise) {
        return new Customs(
                requireNonNullElse(timeZone, otherwise.timeZone()),
                requireNonNullElse(language, otherwise.language()),
                requireNonNullElse(kind, otherwise.kind()));
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** A municipality has become known, or what is known of it has changed. */
    public record Changed(Municipality municipality) {}
}
