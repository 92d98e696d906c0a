package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner of an implementation is known, or what is known of it has changed. Carries the whole state but for texts.
 *
 * @param kind for example {@code job-centre}
 * @param collaboration {@code not-started}, {@code contacted}, {@code agreed}, {@code working} or {@code strained}
 * @param collaborationSince since when it has stood so
 * @param agreedOn when it was agreed, or null
 * @param endedOn when it ended, which is final; null while it lasts
 */
public record PartnerRegistered(
        UUID partnerId,
        UUID implementationId,
        UUID municipalityId,
        String kind,
        String collaboration,
        LocalDate collaborationSince,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate endedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.partner-registered.v1";
}
