package org.forankring.monitoring.userecord.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.userecord.UseStatus;
import org.jspecify.annotations.Nullable;

/**
 * One record as it is sent. There is no field for free text, and none may hold a civil registration number. A
 * required field is null when it was missing or could not be read; then the binding has a fault for it.
 */
@Schema(name = "UseRecordItem", description = "One use of a method with a client.")
public record UseRecordBody(
        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9._:~-]{1,100}$", message = "fault.use-record.source-id")
        @Schema(
                description = "The record's identifier in your system. Sent again, it changes the record, or leaves it"
                        + " alone when nothing differs.",
                examples = "contact-48213")
        String sourceId,

        @NotNull
        @Pattern(regexp = "^[a-z0-9-]{1,50}$", message = "fault.use-record.method")
        @Schema(description = "The method's short name", examples = "cti")
        String method,

        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9._-]{1,50}$", message = "fault.use-record.code")
        @Schema(description = "A current code of the method, see getMethodCodes", examples = "CTI-P1")
        String code,

        @NotNull
        @PastOrPresent
        @Schema(
                description = "The day of the use, in the municipality's time zone; not in the future",
                examples = "2026-03-20")
        LocalDate performedOn,

        @NotNull
        @Schema(
                description = "The employee who used the method, by the id registered with the programme",
                examples = "01900000-0000-7000-8000-000000001001")
        UUID employeeId,

        @NotNull
        @Schema(
                description = "The unit the use belongs to, by the id registered with the programme; need not be the"
                        + " employee's own",
                examples = "01900000-0000-7000-8000-000000000201")
        UUID unitId,

        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9._~-]{1,64}$", message = "fault.use-record.client-reference")
        @Schema(
                description =
                        "A pseudonym for the client: the same client always under the same one, and nobody outside"
                                + " your system able to tell who it is. Never a civil registration number.",
                examples = "kx7f-2290")
        String clientReference,

        @Schema(
                description = "completed: the use took place. entered-in-error: the record was a mistake and is"
                        + " withdrawn; send its other fields as they were.",
                defaultValue = "completed")
        @Nullable
        UseStatus status) {}
