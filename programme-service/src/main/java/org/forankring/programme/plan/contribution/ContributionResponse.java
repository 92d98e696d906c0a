package org.forankring.programme.plan.contribution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.tenancy.EditedRow;

/** What the core team answers to a contribution. It can be given again; what it was before is in the history. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "contribution_id"))
public class ContributionResponse extends EditedRow {

    @Column
    private UUID implementationId;

    @Column
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column
    private String text;

    @Column
    private Instant respondedAt;

    protected ContributionResponse() {}

    /** The first response to a contribution. */
    ContributionResponse(Contribution contribution, Outcome outcome, String text, Instant now) {
        super(contribution.municipalityId(), contribution.id());
        this.implementationId = contribution.implementationId();
        this.outcome = outcome;
        this.text = text;
        this.respondedAt = now;
    }

    /** Whether it is answered so already. */
    boolean says(Outcome givenOutcome, String givenText) {
        return outcome == givenOutcome && text.equals(givenText);
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

    /** What became of a contribution. */
    @Schema(name = "ContributionOutcome")
    public enum Outcome implements Coded {
        /** The plan has changed, or will. */
        TAKEN_UP,
        /** It is known now, and changes nothing yet. */
        NOTED,
        /** It will not be done. */
        DECLINED
    }
}
