package org.forankring.local.infrastructure;

import java.nio.file.Path;

/** The configuration of the node, written anew at each start so that ports may change between starts. */
final class KafkaProperties {
    private KafkaProperties() {}

    static String text(String broker, String controller, Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%2$s
                listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                advertised.listeners=PLAINTEXT://%1$s
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                # A topic exists because somebody decided on it.
                auto.create.topics.enable=false
                # Views can be rebuilt from the first event on.
                log.retention.ms=-1
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(broker, controller, data.toString().replace('\\', '/'));
    }
}
