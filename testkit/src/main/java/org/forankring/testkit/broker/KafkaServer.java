package org.forankring.testkit.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.kafka.common.utils.Exit;
import org.forankring.testkit.JvmWide;
import org.forankring.testkit.QuietLog;
import org.jspecify.annotations.Nullable;

/** The JVM's one Kafka broker: started by the first who asks, stopped with the JVM. Reached over {@link JvmWide}. */
final class KafkaServer {
    private static @Nullable KafkaServer shared;

    private final KafkaNode node;
    private final String address;

    private KafkaServer(KafkaNode node, String address) {
        this.node = node;
        this.address = address;
    }

    static synchronized String address() throws Exception {
        return shared().address;
    }

    static synchronized void start() throws Exception {
        shared().node.start();
    }

    static synchronized void stop() throws Exception {
        shared().node.stop();
    }

    private static KafkaServer shared() throws Exception {
        var known = shared;
        if (known == null) {
            known = launched();
            shared = known;
        }
        return known;
    }

    private static KafkaServer launched() throws Exception {
        QuietLog.errorsOnly("kafka", "org.apache.kafka", "state.change.logger");
        Exit.setHaltProcedure(KafkaServer::surviveBrokerFailure);
        Exit.setExitProcedure(KafkaServer::surviveBrokerFailure);
        var directory = Files.createTempDirectory("forankring-kafka");
        int port = FreePort.find();
        var node = KafkaNode.formatted(directory, port, FreePort.find());
        node.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            node.stop();
            delete(directory);
        }));
        return new KafkaServer(node, "127.0.0.1:" + port);
    }

    /** Kafka ends its JVM when it cannot go on; here that would end the test run without a report. */
    private static void surviveBrokerFailure(int status, @Nullable String message) {
        throw new IllegalStateException("Kafka wanted to end the JVM: " + message);
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println("Left behind: " + directory + " (" + left.getMessage() + ")");
        }
    }
}
