package org.forankring.programme.output.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.identity.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A person's calendar under a secret address. It shows what the person is invited to, or what was within the person's
 * reach when it was opened, and ends by itself, so that an address does not outlive its owner's work by long.
 */
@Entity
public class CalendarFeed {

    /** How long a feed can be read. */
    static final Duration LIFETIME = Duration.ofDays(400);

    @Id
    @Column(name = "feed_id")
    private UUID id;

    @Column
    private @Nullable UUID municipalityId;

    @Column
    private @Nullable UUID employeeId;

    @Column
    private String subject;

    @Column
    private String name;

    @Column
    private String secretHash;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @Column
    private @Nullable Instant lastReadAt;

    @Column
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID id, Owner owner, Scope scope, String name, FeedSecret secret, Instant now) {
        this.id = id;
        this.municipalityId = owner.reach().municipality().orElse(null);
        this.employeeId = scope == Scope.MINE ? owner.employee().orElseThrow() : null;
        this.subject = owner.subject();
        this.name = name;
        this.secretHash = secret.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether its address can still be read. */
    boolean isOpen(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    /** What it shows: one municipality, or for the board everything. */
    Reach reach() {
        return new Reach(municipalityId == null, Optional.ofNullable(municipalityId));
    }

    /** Whose invitations it goes by; empty when it shows all within reach. */
    Optional<UUID> invited() {
        return Optional.ofNullable(employeeId);
    }

    public Scope scope() {
        return employeeId == null ? Scope.ALL : Scope.MINE;
    }

    /** What its owner calls it. */
    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was read last, give or take an hour. */
    public Optional<Instant> lastReadAt() {
        return Optional.ofNullable(lastReadAt);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /**
     * Whose calendar it is.
     *
     * @param subject the subject of the access token
     * @param employee who that is among the employees of the municipality within reach, if the token says so
     */
    public record Owner(String subject, Reach reach, Optional<UUID> employee) {

        public Owner {
            employee = reach.municipality().isPresent() ? employee : Optional.empty();
        }
    }

    /** Which of the meetings within reach a feed shows. */
    @Schema(
            name = "CalendarScope",
            description = "mine: those to which the caller is invited, by a role in a team of the implementation or by"
                    + " name, and the joint meetings of the rounds in which the municipality takes part. all: all of"
                    + " the municipality's, for the board all there are.")
    public enum Scope implements Coded {
        MINE,
        ALL
    }
}
