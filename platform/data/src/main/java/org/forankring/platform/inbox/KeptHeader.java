package org.forankring.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * A header of a kept record.
 *
 * @param value in Base64, since it may be any bytes
 */
record KeptHeader(String key, @Nullable String value) {

    private static final TypeReference<List<KeptHeader>> LIST = new TypeReference<>() {};

    static String written(ConsumerRecord<byte[], byte[]> record, ObjectMapper json) {
        List<KeptHeader> kept = StreamSupport.stream(record.headers().spliterator(), false)
                .map(KeptHeader::of)
                .toList();
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Headers cannot be kept", unwritable);
        }
    }

    static List<Header> read(String written, ObjectMapper json) {
        try {
            return json.readValue(written, LIST).stream()
                    .map(KeptHeader::header)
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Kept headers cannot be read", unreadable);
        }
    }

    private static KeptHeader of(Header header) {
        byte @Nullable [] value = header.value();
        return new KeptHeader(
                header.key(), value == null ? null : Base64.getEncoder().encodeToString(value));
    }

    private Header header() {
        return new RecordHeader(key, value == null ? null : Base64.getDecoder().decode(value));
    }
}
