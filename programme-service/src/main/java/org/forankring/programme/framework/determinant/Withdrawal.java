package org.forankring.programme.framework.determinant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That an item is no longer looked at, and why.
 *
 * @param by the subject of the access token it was done with
 */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_reason") String reason,
        @Column(name = "withdrawn_by") String by,
        @Column(name = "withdrawn_at") Instant at) {}
