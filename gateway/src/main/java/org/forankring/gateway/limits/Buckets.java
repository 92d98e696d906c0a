package org.forankring.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/** One limit: a bucket for each of a bounded number of callers. Who has not called for long begins with a full one. */
final class Buckets {

    private static final long NANOS = 1_000_000_000;

    private final String name;
    private final RateLimits.Limit limit;
    private final String policy;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /**
     * A limit.
     *
     * @param name as it is told in headers and metrics
     * @param callers how many callers to tell apart at most
     */
    Buckets(String name, RateLimits.Limit limit, int callers, Clock clock) {
        Duration toFill = Duration.ofSeconds(wholeSeconds(NANOS * limit.burst() / limit.perSecond()));
        this.name = name;
        this.limit = limit;
        this.policy = '"' + name + "\";q=" + limit.burst() + ";w=" + toFill.toSeconds();
        this.time = new Nanoseconds(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(callers)
                .expireAfterAccess(toFill.plusMinutes(1))
                .build();
    }

    /** Takes one call out of a caller's bucket, if there is one left. */
    Allowance take(String caller) {
        ConsumptionProbe probe = buckets.get(caller, unknown -> full()).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                name,
                policy,
                probe.getRemainingTokens(),
                wholeSeconds(probe.getNanosToWaitForRefill()),
                wholeSeconds(probe.getNanosToWaitForReset()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        bucket -> bucket.capacity(limit.burst()).refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long wholeSeconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, NANOS));
    }

    private record Nanoseconds(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * NANOS + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
