package org.forankring.monitoring.userecord;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.LogLines;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** Counts what the driver has the database carry out: the number must not depend on the size of a batch. */
@MonitoringTest
class StatementCountIT {

    private static final int MOST = 20;

    @Inject
    ReceiveUseRecords reception;

    private final Nordby nordby = Nordby.with(50);

    @Test
    void a_batch_of_a_thousand_costs_as_many_statements_as_one_record() {
        int createOne = statements(1, "CTI-P1");
        int createThousand = statements(1000, "CTI-P1");
        int updateOne = statements(1, "CTI-P2");
        int updateThousand = statements(1000, "CTI-P3");
        int repeatThousand = statements(1000, "CTI-P3");

        assertThat(createOne).isBetween(10, MOST);
        assertThat(createThousand).isEqualTo(createOne);
        assertThat(updateThousand).isEqualTo(updateOne);
        assertThat(updateThousand).isLessThanOrEqualTo(createOne);
        assertThat(repeatThousand).isLessThanOrEqualTo(createOne);
    }

    /** The records are of 50 employees over 20 months, so that the ledger and the marks have work to do too. */
    private int statements(int records, String code) {
        List<UseReport> reports =
                IntStream.range(0, records).mapToObj(i -> report(i, code)).toList();
        Batch batch = new Batch(new Origin(nordby.id, "journal"), SubmissionMode.ATOMIC, false, reports);
        try (LogLines statements = LogLines.ofStatements()) {
            Reception taken = Tenancy.in(nordby.id, () -> reception.receive(batch));
            assertThat(taken).isInstanceOf(Reception.Taken.class);
            return statements.all().size();
        }
    }

    private UseReport report(int i, String code) {
        UUID employee = nordby.employees.get(i % 50);
        return new UseReport(
                i,
                "c" + i,
                "cti",
                code,
                Days.day(1 + i / 50, 1 + i % 28),
                employee,
                nordby.unit,
                "client-" + i,
                UseStatus.COMPLETED,
                List.of());
    }
}
