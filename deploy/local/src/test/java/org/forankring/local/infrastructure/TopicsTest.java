package org.forankring.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void each_context_has_a_topic_and_a_dead_letter_topic() {
        assertThat(Topics.ALL)
                .extracting(NewTopic::name)
                .containsExactly(
                        "forankring.programme", "forankring.programme.dlq",
                        "forankring.training", "forankring.training.dlq",
                        "forankring.monitoring", "forankring.monitoring.dlq");
    }

    @Test
    void events_are_spread_over_partitions_but_dead_letters_keep_one_order() {
        assertThat(Topics.ALL)
                .allSatisfy(topic ->
                        assertThat(topic.numPartitions()).isEqualTo(topic.name().endsWith(".dlq") ? 1 : 6));
    }

    @Test
    void events_are_kept_for_ever_and_copies_of_dead_letters_for_ninety_days() {
        assertThat(Topics.ALL)
                .allSatisfy(topic -> assertThat(topic.configs())
                        .containsEntry("retention.ms", topic.name().endsWith(".dlq") ? "7776000000" : "-1"));
    }
}
