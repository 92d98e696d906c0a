package org.forankring.monitoring.staff;

/** An employee's unit or completed training has changed, and with it what is counted as trained. */
public record StaffChanged(Employee employee) {}
