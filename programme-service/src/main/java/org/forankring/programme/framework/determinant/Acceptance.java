package org.forankring.programme.framework.determinant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The explicit acceptance of a high barrier.
 *
 * @param strength the strength it was accepted at
 * @param by the subject of the access token it was done with
 */
@Embeddable
public record Acceptance(
        @Column(name = "accepted_strength") Integer strength,
        @Column(name = "accepted_reason") String reason,
        @Column(name = "accepted_by") String by,
        @Column(name = "accepted_at") Instant at) {}
