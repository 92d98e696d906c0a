package org.forankring.programme.cooperation.partner;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner.
 *
 * @param contact how the partner is reached in its role, never a person's number; what is none of the three below
 * @param phone in the form of E.164
 * @param agreedOn when the collaboration was agreed
 */
@Embeddable
public record PartnerProfile(
        @Enumerated(EnumType.STRING) PartnerKind kind,
        String name,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Enumerated(EnumType.STRING) Collaboration collaboration,
        @Nullable LocalDate agreedOn,
        @Nullable String note) {

    /** What does not fit together: a collaboration that has been agreed says when, on a day that has come. */
    Optional<PartnerChange.Faulty> fault(LocalDate today) {
        if (agreedOn != null && agreedOn.isAfter(today)) {
            return Optional.of(PartnerChange.Faulty.AGREED_LATER);
        }
        return collaboration == Collaboration.AGREED && agreedOn == null
                ? Optional.of(PartnerChange.Faulty.WITHOUT_AGREEMENT)
                : Optional.empty();
    }
}
