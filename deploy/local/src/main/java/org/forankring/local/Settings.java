package org.forankring.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where one run of the local system lives.
 *
 * @param project root of the working copy, with the built services below it
 * @param state the one folder that holds everything the system leaves behind
 * @param ports the ports of this run
 */
public record Settings(Path project, Path state, Ports ports) {

    /** Reads the settings; {@code FORANKRING_STATE} moves the state folder, the port variables the ports. */
    public static Settings from(Path project, Map<String, String> environment) {
        var root = project.toAbsolutePath().normalize();
        var state = root.resolve(environment.getOrDefault("FORANKRING_STATE", ".local"));
        return new Settings(root, state.normalize(), Ports.from(environment));
    }

    /** The log file of one part. */
    public Path log(String part) {
        return state.resolve("log").resolve(part + ".log");
    }

    /** The address that tokens name as their issuer. */
    public String issuer() {
        return "http://localhost:" + ports.number(Port.KEYCLOAK) + "/realms/forankring";
    }

    /** The one origin that people and systems talk to. */
    public String gateway() {
        return "http://localhost:" + ports.number(Port.GATEWAY);
    }
}
