package org.forankring.monitoring.userecord;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Which records to list; an empty part lets every record pass. */
public record UseRecordFilter(Optional<UUID> unit, Optional<UUID> employee, Optional<YearMonth> month) {}
