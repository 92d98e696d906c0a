package org.forankring.programme.plan.element;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/**
 * How an element came to its end.
 *
 * @param note why, in the municipality's words
 */
@Embeddable
@Schema(
        name = "ElementClosure",
        description = "How an element came to its end.",
        requiredProperties = {"outcome", "note", "closedOn"})
public record Closure(
        @Enumerated(EnumType.STRING) @Column(name = "closure_outcome")
        Outcome outcome,

        @Schema(examples = "The job centre has named a fixed contact.") @Column(name = "closure_note")
        String note,

        @Schema(examples = "2027-03-15") @Column(name = "closed_on")
        LocalDate closedOn) {

    /** The ways in which an element can end. */
    @Schema(name = "ClosureOutcome")
    public enum Outcome implements Coded {
        /** What it was for has been reached. */
        FULFILLED,
        /** It is no longer needed. */
        DROPPED
    }
}
