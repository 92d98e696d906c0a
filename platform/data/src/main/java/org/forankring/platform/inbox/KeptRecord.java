package org.forankring.platform.inbox;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A dead letter with the record it is about, as it was read.
 *
 * @param letter the letter's id
 */
record KeptRecord(UUID letter, String consumer, ConsumerRecord<byte[], byte[]> record) {}
