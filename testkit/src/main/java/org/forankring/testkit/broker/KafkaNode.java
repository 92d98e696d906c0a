package org.forankring.testkit.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** One Kafka node, broker and controller at once, that keeps its ports and its data while it is stopped. */
final class KafkaNode {
    private static final int ID = 1;
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private final KafkaConfig settings;
    private @Nullable KafkaRaftServer running;

    private KafkaNode(KafkaConfig settings) {
        this.settings = settings;
    }

    /** A node with empty storage, not yet started. */
    static KafkaNode formatted(Path directory, int port, int controllerPort) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(ID)
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(CONTROLLER_LISTENER)
                .run();
        return new KafkaNode(KafkaConfig.fromProps(settings(directory, port, controllerPort), false));
    }

    void start() {
        if (running == null) {
            var server = new KafkaRaftServer(settings, Time.SYSTEM);
            server.startup();
            running = server;
        }
    }

    void stop() {
        var server = running;
        if (server != null) {
            running = null;
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static Properties settings(Path directory, int port, int controllerPort) {
        var broker = "PLAINTEXT://127.0.0.1:" + port;
        var controller = CONTROLLER_LISTENER + "://127.0.0.1:" + controllerPort;
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(ID),
                "controller.quorum.voters",
                ID + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listeners",
                broker + "," + controller,
                "advertised.listeners",
                broker,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "log.dirs",
                directory.toString(),
                "auto.create.topics.enable",
                "false"));
        settings.putAll(SMALL);
        return settings;
    }

    /** What fits a single node that serves one test run: one replica of everything, few threads, little memory. */
    private static final Map<String, String> SMALL = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.num.partitions", "1",
            "transaction.state.log.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0",
            "log.cleaner.dedupe.buffer.size", "2097152",
            "num.network.threads", "2",
            "num.io.threads", "2");
}
