package org.forankring.programme.cooperation.partner;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner.
 *
 * @param contact how the partner is reached in its role, never a person's number
 * @param agreedOn when the collaboration was agreed
 */
@Embeddable
public record PartnerProfile(
        @Enumerated(EnumType.STRING) PartnerKind kind,
        String name,
        @Nullable String contact,
        @Enumerated(EnumType.STRING) Collaboration collaboration,
        @Nullable LocalDate agreedOn,
        @Nullable String note) {

    /** Whether it says that a collaboration has been agreed and not when. */
    boolean lacksAgreement() {
        return collaboration == Collaboration.AGREED && agreedOn == null;
    }
}
