package org.forankring.monitoring.userecord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forankring.monitoring.userecord.Batch;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.UseReport;
import org.forankring.monitoring.userecord.UseStatus;
import org.forankring.platform.json.Bound;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads a submission record by record, so that a fault in one does not hide those of the others. Faults of the
 * envelope are refused at once, whatever the mode: without it nothing can be said about the records.
 */
@ApplicationScoped
class ReadBatch {

    private static final int MOST_RECORDS = 1000;
    private static final Fault WRONG_COUNT = new Fault(
            "/records", "wrong-length", Wording.of("fault.use-records.count", "least", 1, "most", MOST_RECORDS));
    private static final Fault NO_RECORD = new Fault("", "wrong-type", Wording.of("fault.use-records.item"));

    private final StrictJson json;

    ReadBatch(StrictJson json) {
        this.json = json;
    }

    Batch read(Origin origin, JsonNode body) {
        if (!(body instanceof ObjectNode envelope)) {
            throw Problems.invalid(new Fault("", "wrong-type", Wording.of("fault.use-records.envelope")));
        }
        @Nullable JsonNode records = envelope.remove("records");
        Bound<BatchBody> bound = json.bind(envelope, BatchBody.class);
        List<Fault> faults = new ArrayList<>(bound.faults());
        faults.addAll(countFaults(records));
        BatchBody batch = bound.value();
        if (batch == null || !faults.isEmpty() || !(records instanceof ArrayNode items)) {
            throw Problems.invalid(faults);
        }
        List<UseReport> reports = new ArrayList<>();
        for (JsonNode item : items) {
            reports.add(report(reports.size(), item));
        }
        return new Batch(origin, batch.modeOrDefault(), batch.isDryRun(), reports);
    }

    private static List<Fault> countFaults(@Nullable JsonNode records) {
        if (records == null || records.isNull()) {
            return List.of(Fault.of("/records", "required"));
        }
        if (!(records instanceof ArrayNode items)) {
            return List.of(new Fault("/records", "wrong-type", Wording.of("fault.expected.list")));
        }
        return items.isEmpty() || items.size() > MOST_RECORDS ? List.of(WRONG_COUNT) : List.of();
    }

    private UseReport report(int position, JsonNode item) {
        if (!item.isObject()) {
            return UseReport.unreadable(position, List.of(NO_RECORD));
        }
        Bound<UseRecordBody> bound = json.bind(item, UseRecordBody.class);
        UseRecordBody read = bound.value();
        return read == null
                ? UseReport.unreadable(position, bound.faults())
                : new UseReport(
                        position,
                        read.sourceId(),
                        read.method(),
                        read.code(),
                        read.performedOn(),
                        read.employeeId(),
                        read.unitId(),
                        read.clientReference(),
                        Objects.requireNonNullElse(read.status(), UseStatus.COMPLETED),
                        bound.faults());
    }
}
