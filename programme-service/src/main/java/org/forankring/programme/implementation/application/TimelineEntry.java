package org.forankring.programme.implementation.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an application. Entries are only ever added.
 *
 * @param by the subject of the access token it was done with
 * @param note the reason of a decision or withdrawal, in people's own words
 */
@Embeddable
public record TimelineEntry(
        Instant at,
        @Enumerated(EnumType.STRING) Event event,
        @Column(name = "actor") String by,
        @Nullable String note) {

    /** What can happen. */
    @Schema(name = "ApplicationEvent")
    public enum Event implements Coded {
        SUBMITTED,
        COMMITTED,
        DECLINED,
        WITHDRAWN,
        CONTACT_DUE
    }
}
