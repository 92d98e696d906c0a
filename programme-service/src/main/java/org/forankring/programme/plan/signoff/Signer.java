package org.forankring.programme.plan.signoff;

import java.util.Optional;
import java.util.UUID;

/**
 * Who signs a version off.
 *
 * @param subject the subject of the access token
 * @param employee who that is among the municipality's employees, if the token says so
 * @param supervisor whether the person may sign for the own unit
 * @param forAnyUnit whether the person may sign on behalf of any unit
 */
public record Signer(String subject, Optional<UUID> employee, boolean supervisor, boolean forAnyUnit) {}
