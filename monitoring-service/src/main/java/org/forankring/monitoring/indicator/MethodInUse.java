package org.forankring.monitoring.indicator;

import java.util.UUID;

/** A method in a municipality, where one of its versions governs. */
public record MethodInUse(UUID municipality, String method) {

    static MethodInUse of(Bucket bucket) {
        return new MethodInUse(bucket.municipality(), bucket.method());
    }
}
