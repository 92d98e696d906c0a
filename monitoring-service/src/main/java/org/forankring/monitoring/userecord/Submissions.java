package org.forankring.monitoring.userecord;

import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;

/** The receipts of all submissions that were stored. */
public interface Submissions {

    void add(Submission submission);

    Optional<Submission> find(UUID municipality, UUID id);

    /** A municipality's receipts, the latest first. */
    Page<Submission> list(UUID municipality, PageRequest page);
}
