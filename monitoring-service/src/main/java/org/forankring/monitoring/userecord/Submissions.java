package org.forankring.monitoring.userecord;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/** The receipts of all submissions that were stored. */
public interface Submissions {

    void add(Submission submission);

    Optional<Submission> find(TenantKey key);

    /** A municipality's receipts, the latest first, from before the given one on. */
    List<Submission> list(UUID municipality, @Nullable UUID before, int limit);
}
