package org.forankring.programme.plan.contribution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.tenancy.TenantRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody who works with clients gives to the plan. It never changes. */
@Entity
@Immutable
@AttributeOverride(name = "id", column = @Column(name = "contribution_id"))
public class Contribution extends TenantRow {

    @Column
    private UUID implementationId;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    private String text;

    @Embedded
    private @Nullable Topic about;

    @Column
    private String givenBy;

    @Column
    private Instant givenAt;

    protected Contribution() {}

    /** A contribution to an implementation's plan. */
    public Contribution(Implementation implementation, UUID id, Offer offer, Instant now) {
        super(implementation.municipalityId(), id);
        this.implementationId = implementation.id();
        this.kind = offer.kind();
        this.text = offer.text();
        this.about = offer.about().orElse(null);
        this.givenBy = offer.by();
        this.givenAt = now;
    }

    public UUID implementationId() {
        return implementationId;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** What in the plan it is about, if it says. */
    public Optional<Topic> about() {
        return Optional.ofNullable(about);
    }

    /** The subject of the access token it was given with. Not for everyone: see the answers. */
    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** What employees know and planners need (S2). */
    @Schema(name = "ContributionKind")
    public enum Kind implements Coded {
        /** What clients or employees need. */
        NEED,
        /** How things are where the method is to be used. */
        CONTEXT,
        /** How it could be done. */
        IDEA
    }
}
