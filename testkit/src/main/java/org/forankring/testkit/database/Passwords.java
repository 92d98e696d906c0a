package org.forankring.testkit.database;

/** The passwords of a service's two roles: known to every test, worth nothing outside them. */
final class Passwords {
    private Passwords() {}

    static String ofOwner(String service) {
        return service + "-owner-secret";
    }

    static String ofService(String service) {
        return service + "-service-secret";
    }
}
