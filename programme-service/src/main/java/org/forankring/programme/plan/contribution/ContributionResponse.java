package org.forankring.programme.plan.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/** What the core team answers to a contribution. It can be given again; what it was before is in the history. */
@Entity
@IdClass(TenantKey.class)
public class ContributionResponse {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "contribution_id")
    private UUID id;

    @Column
    private UUID implementationId;

    @Column
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column
    private String text;

    @Column
    private Instant respondedAt;

    @Version
    private @Nullable Long version;

    protected ContributionResponse() {}

    /** The first response to a contribution. */
    ContributionResponse(Contribution contribution, Outcome outcome, String text, Instant now) {
        this.municipalityId = contribution.municipalityId();
        this.id = contribution.id();
        this.implementationId = contribution.implementationId();
        this.outcome = outcome;
        this.text = text;
        this.respondedAt = now;
    }

    void revise(Outcome newOutcome, String newText, Instant now) {
        outcome = newOutcome;
        text = newText;
        respondedAt = now;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String text() {
        return text;
    }

    public Instant respondedAt() {
        return respondedAt;
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** What became of a contribution. */
    @Schema(name = "ContributionOutcome")
    public enum Outcome {
        /** The plan has changed, or will. */
        @JsonProperty("taken-up")
        TAKEN_UP,
        /** It is known now, and changes nothing yet. */
        @JsonProperty("noted")
        NOTED,
        /** It will not be done. */
        @JsonProperty("declined")
        DECLINED;

        /** The outcome as it is written in answers and events. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
