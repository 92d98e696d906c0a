package org.forankring.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how patient the gateway is with them. */
@ConfigMapping(prefix = "forankring.routes")
public interface Routes {

    Destination programme();

    Destination training();

    Destination monitoring();

    /** How long a new connection may take before the service counts as unreachable. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long a service may take from having the whole request to the first byte of its answer. */
    @WithDefault("25S")
    Duration responseTimeout();

    /** How long a connection waits for its next request; shorter than a service's own idle timeout. */
    @WithDefault("15S")
    Duration keepAlive();

    /** Connections to each service. */
    @WithDefault("128")
    int connections();

    /** Requests that may wait for a connection to a service before the next is told that the service is busy. */
    @WithDefault("512")
    int waiting();

    /** The largest request body. */
    @WithDefault("10M")
    MemorySize bodyLimit();

    /** One service. */
    interface Destination {

        /** Scheme, host and port. */
        URI url();
    }
}
