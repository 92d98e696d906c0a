package org.forankring.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.forankring.platform.tenancy.Tenancy;

/** Forgets requests that nobody will repeat: their answers hold what people have written. */
@ApplicationScoped
class ForgetRequests {

    private final IdempotentRequests requests;
    private final IdempotencySettings settings;
    private final Clock clock;

    ForgetRequests(IdempotentRequests requests, IdempotencySettings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    /** Forgets what is older than the retention. Every replica may do it. */
    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        Instant limit = clock.instant().minus(settings.retention());
        Tenancy.everywhere(() -> QuarkusTransaction.requiringNew().run(() -> requests.forgetBefore(limit)));
    }
}
