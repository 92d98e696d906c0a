package org.forankring.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Texts of unknown origin, made fit for a table, a header and a person. */
final class LetterTexts {

    private static final int LONGEST = 1000;

    private LetterTexts() {}

    /** What kept an event from being applied: what the failure says, or what it is. */
    static String reason(Throwable failure) {
        return plain(Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName()));
    }

    /** A header as far as it can be read, or null without it. */
    static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String key) {
        @Nullable Header header = record.headers().lastHeader(key);
        byte @Nullable [] value = header == null ? null : header.value();
        return value == null ? null : plain(new String(value, StandardCharsets.UTF_8));
    }

    /** A text without control characters and halves of characters, and not too long. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(point -> Character.isISOControl(point) || isHalf(point) ? ' ' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
