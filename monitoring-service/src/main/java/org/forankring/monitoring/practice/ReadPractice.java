package org.forankring.monitoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.forankring.monitoring.code.Codes;
import org.forankring.monitoring.staff.Staff;

/** Tells what practice an employee has. */
@ApplicationScoped
public class ReadPractice {

    private final PracticeLedger ledger;
    private final Staff staff;
    private final Codes codes;

    ReadPractice(PracticeLedger ledger, Staff staff, Codes codes) {
        this.ledger = ledger;
        this.staff = staff;
        this.codes = codes;
    }

    /** The practice, or empty when the caller knows no such employee or the method is unknown. */
    public Optional<Practice> read(Practitioner practitioner) {
        if (!staff.hasEmployee(practitioner.employeeId()) || !codes.hasMethod(practitioner.method())) {
            return Optional.empty();
        }
        return Optional.of(ledger.find(practitioner).orElseGet(() -> Practice.none(practitioner)));
    }
}
