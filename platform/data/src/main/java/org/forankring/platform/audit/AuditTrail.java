package org.forankring.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The append-only trail. The service's database role can neither change nor delete a line. */
@ApplicationScoped
class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (id, at, stage, request_id, subject, roles, municipality_id, method, resource,
                                     status, correlation_id)
            values (:id, :at, :stage, :request, :subject, :roles, :municipality, :method, :resource, :status, :correlation)""";
    private static final String SELECT = """
            select id, at, stage, request_id, subject, roles, municipality_id, method, resource, status, correlation_id
            from audit_entry
            where (:everywhere or municipality_id = :municipality::uuid)
              and (:before::uuid is null or id < :before::uuid) and (:subject::text is null or subject = :subject::text)
            order by id desc limit :limit""";

    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    void append(AuditEntry entry) {
        sql.statement(INSERT)
                .set("id", entry.id())
                .set("at", entry.at())
                .set("stage", entry.stage())
                .set("request", entry.requestId())
                .set("subject", entry.subject())
                .set("roles", entry.roles())
                .set("municipality", entry.municipality())
                .set("method", entry.method())
                .set("resource", entry.resource())
                .set("status", entry.status())
                .set("correlation", entry.correlationId())
                .update();
    }

    /** The newest lines within reach first, before the given one and of the given subject if these are set. */
    List<AuditEntry> newest(Reach reach, @Nullable UUID before, @Nullable String subject, int limit) {
        return sql.statement(SELECT)
                .set("everywhere", reach.everywhere())
                .set("municipality", reach.municipality())
                .set("before", before)
                .set("subject", subject)
                .set("limit", limit)
                .list(AuditTrail::entry);
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.id("id"),
                row.moment("at"),
                row.text("stage"),
                row.id("request_id"),
                row.text("subject"),
                row.list("roles", String.class),
                row.orNull("municipality_id", UUID.class),
                row.text("method"),
                row.text("resource"),
                row.orNull("status", Integer.class),
                row.orNull("correlation_id", String.class));
    }
}
