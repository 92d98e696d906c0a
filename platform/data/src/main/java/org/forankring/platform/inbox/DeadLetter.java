package org.forankring.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that a consumer could not apply. Its data are not shown: they may be what was wrong. */
@Schema(description = "An event that a consumer could not apply")
public record DeadLetter(
        @Schema(description = "The topic it was read from, where a replay sends it again")
        String topic,

        @Schema(description = "Its CloudEvents id, absent when it was no event") @Nullable
        String id,

        @Nullable String type,
        @Nullable String subject,

        @Schema(description = "Why it could not be applied") @Nullable
        String reason,

        Instant at) {

    private static final String PREFIX = "dead-letter-";

    static boolean isAddedOnFailure(Header header) {
        return header.key().startsWith(PREFIX);
    }

    static DeadLetter of(ConsumerRecord<byte[], byte[]> letter) {
        Map<String, String> headers = StreamSupport.stream(letter.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        Header::key,
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (one, other) -> other));
        return new DeadLetter(
                headers.getOrDefault(PREFIX + "topic", letter.topic().replaceFirst("\\.dlq$", "")),
                headers.get("ce_id"),
                headers.get("ce_type"),
                headers.get("ce_subject"),
                headers.get(PREFIX + "reason"),
                Instant.ofEpochMilli(letter.timestamp()));
    }
}
