package org.forankring.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how patient the gateway is, with them and with clients. */
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

    /** How long each of them waits before it is told the same; longer than the time to connect. */
    @WithDefault("3S")
    Duration waitingTime();

    /** What is kept apart for addresses that need no token, so that nobody can use up what bearers need. */
    WithoutToken withoutToken();

    /** The largest request body. */
    @WithDefault("10M")
    MemorySize bodyLimit();

    /** How long a request body may take from its first byte to its last. */
    @WithDefault("120S")
    Duration bodyTime();

    /** The least that must have arrived of a body on average each second; asked from {@link #bodyGrace} on. */
    @WithDefault("1K")
    MemorySize bodyRate();

    /** For how long a body may be as slow as it likes. */
    @WithDefault("5S")
    Duration bodyGrace();

    /** What large bodies may fill of the memory together, before the next is told that the gateway is busy. */
    @WithDefault("64M")
    MemorySize bodyMemory();

    /** One service. */
    interface Destination {

        /** Scheme, host and port. */
        URI url();
    }

    /** Like the settings of the same names for bearers. */
    interface WithoutToken {

        @WithDefault("16")
        int connections();

        @WithDefault("32")
        int waiting();
    }
}
