package org.forankring.monitoring.userecord;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a submitted record did to the stored one.
 *
 * @param before the stored state, or null when there was none
 */
public record UseRecordChange(@Nullable UseRecord before, UseRecord after) {

    /** The kinds of change that a submission counts. */
    public enum Kind {
        /** The record is new. */
        CREATED,
        /** The record says something else now. */
        UPDATED,
        /** The record said the same already. */
        UNCHANGED,
        /** The record was a mistake and is withdrawn. */
        WITHDRAWN
    }

    /** What kind of change it is. */
    public Kind kind() {
        if (after.equals(before)) {
            return Kind.UNCHANGED;
        }
        if (after.status() == UseStatus.ENTERED_IN_ERROR
                && (before == null || before.status() == UseStatus.COMPLETED)) {
            return Kind.WITHDRAWN;
        }
        return before == null ? Kind.CREATED : Kind.UPDATED;
    }

    /** The states whose employee, unit, method and month are affected; none when nothing changed. */
    Stream<UseRecord> affected() {
        return switch (kind()) {
            case UNCHANGED -> Stream.empty();
            case CREATED, UPDATED, WITHDRAWN -> before == null ? Stream.of(after) : Stream.of(before, after);
        };
    }
}
