package org.forankring.monitoring.indicator.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.forankring.contracts.monitoring.v1.IndicatorPublished;
import org.forankring.monitoring.indicator.Bucket;
import org.forankring.monitoring.indicator.IndicatorDefinition;
import org.forankring.monitoring.indicator.IndicatorValue;
import org.forankring.monitoring.indicator.NoValue;
import org.forankring.monitoring.indicator.PublishedValue;
import org.forankring.monitoring.indicator.ValuesChanged;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;

/** Announces values that have changed. */
@ApplicationScoped
class AnnounceIndicators {

    private final Outbox outbox;

    AnnounceIndicators(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes ValuesChanged changed) {
        outbox.recordAll(
                changed.values().stream().map(AnnounceIndicators::event).toList());
    }

    private static PendingEvent event(PublishedValue published) {
        Bucket bucket = published.bucket();
        IndicatorValue value = published.value();
        IndicatorDefinition definition = value.definition();
        return new PendingEvent(
                IndicatorPublished.TYPE,
                subject(bucket, definition.code()),
                published.revision(),
                Optional.of(bucket.municipality()),
                new IndicatorPublished(
                        bucket.municipality(),
                        bucket.unit(),
                        bucket.method(),
                        bucket.month().toString(),
                        definition.code(),
                        value.numerator(),
                        value.denominator(),
                        value.value(),
                        Optional.ofNullable(value.noValueBecause())
                                .map(NoValue::code)
                                .orElse(null),
                        definition.factor(),
                        definition.unit().own(),
                        published.countedAt()));
    }

    private static UUID subject(Bucket bucket, String code) {
        String name = "indicator:" + bucket.unit() + ":" + bucket.method() + ":" + bucket.month() + ":" + code;
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
