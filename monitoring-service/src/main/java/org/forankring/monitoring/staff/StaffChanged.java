package org.forankring.monitoring.staff;

import java.util.UUID;

/** An employee's unit or completed training has changed, and with it what is counted as trained. */
public record StaffChanged(UUID municipality, UUID employee) {}
