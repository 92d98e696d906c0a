package org.forankring.programme.cooperation.partner;

import java.util.Optional;
import java.util.UUID;

/**
 * What is asked of the register of partners; what is empty does not narrow.
 *
 * @param words what the name contains, in upper or lower case
 */
public record PartnerSearch(
        Optional<PartnerKind> kind,
        Optional<Collaboration> collaboration,
        Optional<UUID> municipality,
        Optional<String> words) {}
