package org.forankring.programme.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a section of the plan proves: it counts when the plan was adopted with it filled. */
public final class SectionProof {

    private SectionProof() {}

    /**
     * The proof of a section that has been written.
     *
     * @param filledSince since when it has been filled without a break; null while it is not
     * @param adoptedAt when the plan was last adopted; null before
     */
    public static Proof of(@Nullable Instant filledSince, @Nullable Instant adoptedAt, ZoneId zone) {
        if (filledSince == null) {
            return Proof.lacking(List.of("It is begun and not complete."));
        }
        if (adoptedAt == null || filledSince.isAfter(adoptedAt)) {
            return Proof.lacking(List.of("It is complete in the draft; it counts once the plan is adopted with it."));
        }
        return Proof.on(List.of(LocalDate.ofInstant(adoptedAt, zone)));
    }
}
