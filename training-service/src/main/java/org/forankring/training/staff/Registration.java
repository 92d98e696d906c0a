package org.forankring.training.staff;

import java.time.Instant;

/** What programme-service registers: a municipality, a unit or an employee, each with its whole state. */
public sealed interface Registration permits Municipality, Unit, Employee {

    /** When it was registered so. */
    Instant asOf();
}
