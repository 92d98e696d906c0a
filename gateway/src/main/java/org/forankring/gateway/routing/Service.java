package org.forankring.gateway.routing;

import java.util.Locale;

/** A service behind the gateway. */
public enum Service {
    PROGRAMME,
    TRAINING,
    MONITORING;

    /** The name in paths, settings and texts, for example {@code programme}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path that leads to the service and that the service itself serves, for example {@code /api/programme/v1}. */
    public String prefix() {
        return "/api/" + key() + "/v1";
    }
}
