package org.forankring.journeys;

import org.forankring.testkit.broker.TestBroker;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the services before the first test, and stops them after the last. */
final class StartServices implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(StartServices.class, first -> started(), AutoCloseable.class);
    }

    private static AutoCloseable started() {
        TestBroker.createTopics(TestBroker.TOPICS);
        for (Service service : Service.values()) {
            service.start();
        }
        for (Service service : Service.values()) {
            service.awaitReady();
        }
        return () -> {
            for (Service service : Service.values()) {
                service.stop();
            }
        };
    }
}
