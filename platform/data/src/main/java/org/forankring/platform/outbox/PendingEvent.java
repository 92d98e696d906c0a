package org.forankring.platform.outbox;

import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.EditedRow;

/**
 * A fact to be published when the transaction at hand commits.
 *
 * @param type the CloudEvents type, the {@code TYPE} of the contract record
 * @param subject the aggregate's id: CloudEvents subject and Kafka key, so that its events stay in order
 * @param aggregateVersion grows with each event of the aggregate; lets a consumer recognise an old one
 * @param municipality the municipality the fact belongs to, if it belongs to one
 * @param data the contract record; written as JSON
 */
public record PendingEvent(String type, UUID subject, long aggregateVersion, Optional<UUID> municipality, Record data) {

    /** A fact that tells how a row stands now. */
    public static PendingEvent of(String type, EditedRow row, Record data) {
        return new PendingEvent(type, row.id(), row.version(), Optional.of(row.municipalityId()), data);
    }
}
