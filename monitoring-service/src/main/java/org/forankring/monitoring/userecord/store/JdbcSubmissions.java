package org.forankring.monitoring.userecord.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.Submission;
import org.forankring.monitoring.userecord.SubmissionMode;
import org.forankring.monitoring.userecord.Submissions;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.stored.StoredJson;
import org.forankring.platform.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/** Receipts in the table {@code submission}. */
@ApplicationScoped
class JdbcSubmissions implements Submissions {

    private static final String ADD = """
            insert into submission (municipality_id, submission_id, source_system, mode, received_at, received, created,
                                    updated, unchanged, withdrawn, refused, faults)
            values (:municipality, :submission, :system, :mode, :at, :received, :created,
                    :updated, :unchanged, :withdrawn, :refused, :faults::jsonb)""";
    private static final String SELECT = """
            select municipality_id, submission_id, source_system, mode, received_at, received, created,
                   updated, unchanged, withdrawn, refused, faults
            from submission
            where municipality_id = :municipality""";
    private static final String FIND = SELECT + " and submission_id = :submission";
    private static final String LIST = SELECT + """

              and (:before::uuid is null or submission_id < :before::uuid)
            order by submission_id desc limit :limit""";

    private final Sql sql;

    JdbcSubmissions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Submission submission) {
        sql.statement(ADD)
                .set("municipality", submission.origin().municipality())
                .set("submission", submission.id())
                .set("system", submission.origin().sourceSystem())
                .set("mode", submission.mode())
                .set("at", submission.receivedAt())
                .set("received", submission.received())
                .set("created", submission.created())
                .set("updated", submission.updated())
                .set("unchanged", submission.unchanged())
                .set("withdrawn", submission.withdrawn())
                .set("refused", submission.refused())
                .set(
                        "faults",
                        StoredJson.written(submission.faults().stream()
                                .map(StoredFault::of)
                                .toList()))
                .update();
    }

    @Override
    public Optional<Submission> find(TenantKey key) {
        return sql.statement(FIND)
                .set("municipality", key.municipalityId())
                .set("submission", key.id())
                .first(JdbcSubmissions::submission);
    }

    @Override
    public List<Submission> list(UUID municipality, @Nullable UUID before, int limit) {
        return sql.statement(LIST)
                .set("municipality", municipality)
                .set("before", before)
                .set("limit", limit)
                .list(JdbcSubmissions::submission);
    }

    private static Submission submission(Row row) {
        return new Submission(
                row.id("submission_id"),
                new Origin(row.id("municipality_id"), row.text("source_system")),
                row.code("mode", SubmissionMode.class),
                row.moment("received_at"),
                row.integer("received"),
                row.integer("created"),
                row.integer("updated"),
                row.integer("unchanged"),
                row.integer("withdrawn"),
                row.integer("refused"),
                faults(row.text("faults")));
    }

    private static List<Fault> faults(String stored) {
        return StoredJson.read(stored, new TypeReference<List<StoredFault>>() {}).stream()
                .map(StoredFault::fault)
                .toList();
    }
}
