package org.forankring.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.time.Duration;
import org.forankring.gateway.Watch;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Watch clock = new Watch();
    private final Buckets buckets = new Buckets("client", new Limit(2, 10), 100, clock);

    @Test
    void as_many_calls_pass_at_once_as_the_bucket_holds() {
        for (int left = 9; left >= 0; left--) {
            assertThat(buckets.take("lone")).returns(true, Allowance::granted).returns((long) left, Allowance::left);
        }
        assertThat(buckets.take("lone"))
                .returns(false, Allowance::granted)
                .returns(0L, Allowance::left)
                .returns(1L, Allowance::secondsToNext)
                .returns(5L, Allowance::secondsToAll);
    }

    @Test
    void the_bucket_is_filled_evenly_and_never_above_its_brim() {
        empty("lone");

        clock.move(Duration.ofMillis(499));
        assertThat(buckets.take("lone").granted()).isFalse();
        clock.move(Duration.ofMillis(1));
        assertThat(buckets.take("lone").granted()).isTrue();
        assertThat(buckets.take("lone").granted()).isFalse();

        clock.move(Duration.ofHours(1));
        assertThat(buckets.take("lone").left()).isEqualTo(9);
    }

    @Test
    void one_caller_takes_nothing_from_another() {
        empty("lone");

        assertThat(buckets.take("lone").granted()).isFalse();
        assertThat(buckets.take("peer").left()).isEqualTo(9);
    }

    @Test
    void headers_tell_the_limit_and_what_is_left_of_it() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();

        buckets.take("lone").tell(headers);

        assertThat(headers.get("RateLimit-Policy")).isEqualTo("\"client\";q=10;w=5");
        assertThat(headers.get("RateLimit")).isEqualTo("\"client\";r=9;t=1");
    }

    private void empty(String caller) {
        for (int call = 0; call < 10; call++) {
            buckets.take(caller);
        }
    }

    private record Limit(int perSecond, int burst) implements RateLimits.Limit {}
}
