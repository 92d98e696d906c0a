package org.forankring.programme.framework.strategy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.tenancy.TenantRow;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a chosen strategy was specified further or amended, and why. Amendments are only ever added. */
@Entity
@Immutable
@AttributeOverride(name = "id", column = @Column(name = "amendment_id"))
@Table(name = "strategy_amendment")
public class Amendment extends TenantRow {

    @Column
    private UUID implementationId;

    @Column
    private UUID strategyId;

    @Column
    private Instant amendedAt;

    @Column
    private String amendedBy;

    @Column
    private String reason;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Changes changes;

    protected Amendment() {}

    /**
     * An amendment that is made now.
     *
     * @param by the subject of the access token
     */
    Amendment(Strategy strategy, UUID id, List<Difference> differences, String reason, String by, Instant now) {
        super(strategy.municipalityId(), id);
        this.implementationId = strategy.implementationId();
        this.strategyId = strategy.id();
        this.amendedAt = now;
        this.amendedBy = by;
        this.reason = reason;
        this.changes = new Changes(differences);
    }

    public Instant amendedAt() {
        return amendedAt;
    }

    /** The subject of the access token it was made with. */
    public String amendedBy() {
        return amendedBy;
    }

    public String reason() {
        return reason;
    }

    /** What it changed; the status counts as a field. */
    public List<Difference> differences() {
        return changes.differences();
    }

    /** What an amendment changed, as it is stored. */
    record Changes(List<Difference> differences) {

        Changes {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One field before and after.
     *
     * @param field its name in requests
     */
    @Schema(
            name = "StrategyDifference",
            description = "One field before and after; absent where it had no value.",
            requiredProperties = "field")
    public record Difference(
            @Schema(examples = "dose") String field,

            @Schema(examples = "Every other week") @Nullable String from,

            @Schema(examples = "Every week") @Nullable String to) {}
}
