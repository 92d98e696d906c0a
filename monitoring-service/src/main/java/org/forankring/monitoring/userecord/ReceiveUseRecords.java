package org.forankring.monitoring.userecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.monitoring.indicator.Marks;
import org.forankring.monitoring.indicator.Touch;
import org.forankring.monitoring.practice.Practitioner;
import org.forankring.monitoring.practice.UpdatePractice;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;

/**
 * Takes in a submission in one transaction: records, their history, the practice ledger with its events, the marks
 * for the indicators, the receipt.
 */
@ApplicationScoped
public class ReceiveUseRecords {

    private final CheckReports checks;
    private final UseRecords records;
    private final Submissions submissions;
    private final UpdatePractice practice;
    private final Marks marks;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Ids ids;

    ReceiveUseRecords(
            CheckReports checks,
            UseRecords records,
            Submissions submissions,
            UpdatePractice practice,
            Marks marks,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            Ids ids) {
        this.checks = checks;
        this.records = records;
        this.submissions = submissions;
        this.practice = practice;
        this.marks = marks;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Stores the sound records as the mode asks. A dry run goes the whole way and is then rolled back. */
    @Transactional
    public Reception receive(Batch batch) {
        List<UseRecord> sound = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (CheckedReport checked : checks.check(batch.origin(), batch.reports())) {
            switch (checked) {
                case CheckedReport.Sound(UseRecord use) -> sound.add(use);
                case CheckedReport.Faulty(List<Fault> ofReport) -> faults.addAll(ofReport);
            }
        }
        if (batch.mode() == SubmissionMode.ATOMIC && !faults.isEmpty()) {
            return new Reception.Refused(faults);
        }
        UUID id = ids.next();
        Instant now = clock.instant();
        List<UseRecordChange> changes = records.store(batch.origin(), id, now, sound);
        tellOthers(batch.origin(), changes);
        Submission submission = receipt(id, batch, now, changes, faults);
        submissions.add(submission);
        if (batch.dryRun()) {
            transaction.setRollbackOnly();
        }
        return new Reception.Taken(submission);
    }

    private void tellOthers(Origin origin, List<UseRecordChange> changes) {
        List<UseRecord> affected =
                changes.stream().flatMap(UseRecordChange::affected).toList();
        practice.update(
                origin.municipality(),
                affected.stream()
                        .map(use -> new Practitioner(use.employeeId(), use.method()))
                        .collect(Collectors.toSet()));
        Set<Touch> touches = affected.stream()
                .map(use -> new Touch(use.unitId(), use.employeeId(), use.method(), YearMonth.from(use.performedOn())))
                .collect(Collectors.toSet());
        marks.mark(origin.municipality(), touches);
    }

    private static Submission receipt(
            UUID id, Batch batch, Instant at, List<UseRecordChange> changes, List<Fault> faults) {
        return new Submission(
                id,
                batch.origin(),
                batch.mode(),
                at,
                batch.reports().size(),
                count(changes, UseRecordChange.Kind.CREATED),
                count(changes, UseRecordChange.Kind.UPDATED),
                count(changes, UseRecordChange.Kind.UNCHANGED),
                count(changes, UseRecordChange.Kind.WITHDRAWN),
                batch.reports().size() - changes.size(),
                faults);
    }

    private static int count(List<UseRecordChange> changes, UseRecordChange.Kind kind) {
        return Math.toIntExact(
                changes.stream().filter(change -> change.kind() == kind).count());
    }
}
