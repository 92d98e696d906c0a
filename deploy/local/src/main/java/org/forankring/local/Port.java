package org.forankring.local;

import java.util.Locale;

/** A port the local system listens on, with the environment variable that moves it. */
public enum Port {
    GATEWAY(8080),
    PROGRAMME(8081),
    TRAINING(8082),
    MONITORING(8083),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(8190),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    /** The number used when the environment says nothing. */
    public int usual() {
        return usual;
    }

    /** The environment variable that changes this port, for example {@code FORANKRING_GATEWAY_PORT}. */
    public String variable() {
        return "FORANKRING_" + name() + "_PORT";
    }

    /** The name people read, for example {@code kafka controller}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
