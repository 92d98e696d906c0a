package org.forankring.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Who can log in to the example realm.
 *
 * @param people the example people, with the roles they hold
 * @param systems the client ids of the example client information systems
 */
record ExampleRealm(List<Person> people, List<String> systems) {

    /** An example person: user name and roles. */
    record Person(String name, List<String> roles) {}

    /** Reads the realm file of the working copy. */
    static ExampleRealm read(Path project) {
        try {
            var users = new ObjectMapper()
                    .readTree(project.resolve("deploy/local/realm/forankring-realm.json")
                            .toFile())
                    .path("users");
            var people = users.valueStream()
                    .filter(user -> !user.has("serviceAccountClientId"))
                    .map(user -> new Person(user.path("username").asText(), roles(user)))
                    .toList();
            var systems = users.valueStream()
                    .filter(user -> user.has("serviceAccountClientId"))
                    .map(user -> user.path("serviceAccountClientId").asText())
                    .toList();
            return new ExampleRealm(people, systems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> roles(JsonNode user) {
        return user.path("realmRoles")
                .valueStream()
                .map(JsonNode::asText)
                .filter(role -> !role.startsWith("default-roles-"))
                .toList();
    }
}
