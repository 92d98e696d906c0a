package org.forankring.training.booking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.forankring.platform.paging.Sheet;

/** One nested type for each way to say a thing otherwise than the house does. */
public final class FaultyDialect {
    private FaultyDialect() {}

    public enum Row {
        @JsonProperty("front")
        FIRST
    }

    public static final class HearsByItself {
        @Incoming("seats")
        public void hear(String seat) {}
    }

    public record ReadsPages(Sheet sheet) {}

    public static final class BooksByNumbers {
        public void book(UUID session, UUID employee) {}
    }
}
