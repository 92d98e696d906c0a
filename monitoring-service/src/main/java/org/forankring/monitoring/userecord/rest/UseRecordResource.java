package org.forankring.monitoring.userecord.rest;

import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.RECORDING_SYSTEM;
import static org.forankring.platform.identity.Roles.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.monitoring.userecord.Batch;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.ReceiveUseRecords;
import org.forankring.monitoring.userecord.Reception;
import org.forankring.monitoring.userecord.RecordedUse;
import org.forankring.monitoring.userecord.Submission;
import org.forankring.monitoring.userecord.UseRecordFilter;
import org.forankring.monitoring.userecord.UseRecords;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Use records: sent by client information systems, read by their municipality. */
@Path("/use-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Use records", description = "Each use of a method with a client, as client information systems report it.")
@APIResponse(
        responseCode = "403",
        description = "The token's roles do not allow this, or it names no municipality or source system")
public class UseRecordResource {

    private static final String EXAMPLE = """
            {
              "mode": "per-item",
              "records": [
                {
                  "sourceId": "contact-48213",
                  "method": "cti",
                  "code": "CTI-P1",
                  "performedOn": "2026-03-20",
                  "employeeId": "01900000-0000-7000-8000-000000001001",
                  "unitId": "01900000-0000-7000-8000-000000000201",
                  "clientReference": "kx7f-2290"
                }
              ]
            }
            """;

    private final ReadBatch batches;
    private final ReceiveUseRecords reception;
    private final UseRecords records;
    private final Origins origins;

    UseRecordResource(ReadBatch batches, ReceiveUseRecords reception, UseRecords records, Origins origins) {
        this.batches = batches;
        this.reception = reception;
        this.records = records;
        this.origins = origins;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(RECORDING_SYSTEM)
    @Operation(
            operationId = "submitUseRecords",
            summary = "Send use records",
            description = "Sends 1 to 1000 records at once. The municipality and the source system are those of the"
                    + " access token. A record is known by its sourceId: sent again with the same content it is"
                    + " unchanged, with other content it is updated, with status entered-in-error it is withdrawn."
                    + " So a submission can always be repeated when its answer was lost.\n\n"
                    + "All faults of all records are answered at once, each with a pointer to the record and field."
                    + " With mode atomic (the default) any fault refuses the whole submission with 422. With mode"
                    + " per-item the records without faults are stored, and the answer lists the faults of the others."
                    + " A dry run answers the same as the real submission and stores nothing.\n\n"
                    + "No field takes free text. A value that looks like a civil registration number is refused"
                    + " wherever it stands, and is neither stored nor logged nor repeated.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = BatchBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "one-contact",
                                            summary = "One contact in phase 1",
                                            value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What became of the records")
    @APIResponse(
            responseCode = "422",
            description = "Nothing is stored. Every fault is listed in errors; codes are required, wrong-type,"
                    + " wrong-length, invalid-format, pattern, unknown-field, in-the-future, out-of-range,"
                    + " unknown-method, unknown-code, unknown-unit, unknown-employee, duplicate-source-id and"
                    + " civil-registration-number")
    public ReceptionAnswer submit(JsonNode body) {
        Batch batch = batches.read(origins.ofSystem(), body);
        return switch (reception.receive(batch)) {
            case Reception.Taken(Submission submission) -> ReceptionAnswer.of(submission, batch.dryRun());
            case Reception.Refused(List<Fault> faults) -> throw Problems.invalid(faults);
        };
    }

    @GET
    @RolesAllowed({SUPERVISOR, CORE_TEAM, MUNICIPAL_LEAD, RECORDING_SYSTEM})
    @Operation(
            operationId = "listUseRecords",
            summary = "The municipality's use records",
            description = "The current state of each record, withdrawn ones included, the latest use first.")
    @APIResponse(responseCode = "200", description = "A page of records")
    public Page<UseRecordAnswer> list(
            @QueryParam("unitId") @Parameter(description = "Only records of this unit") @Nullable UUID unitId,
            @QueryParam("month")
                    @Parameter(description = "Only uses in this calendar month", example = "2026-03")
                    @Nullable
                    YearMonth month,
            @QueryParam("employeeId") @Parameter(description = "Only uses by this employee") @Nullable UUID employeeId,
            @BeanParam @Valid PageRequest page) {
        UUID municipality = origins.municipality();
        UseRecordFilter filter = new UseRecordFilter(
                Optional.ofNullable(unitId), Optional.ofNullable(employeeId), Optional.ofNullable(month));
        return page.by(
                        3,
                        cursor -> new RecordedUse.Place(cursor.day(0), cursor.text(1), cursor.text(2)),
                        (after, limit) -> records.list(municipality, filter, after, limit),
                        use -> cursor(use.place()))
                .map(UseRecordAnswer::of);
    }

    private static Cursor cursor(RecordedUse.Place place) {
        return Cursor.at(place.performedOn(), place.sourceSystem(), place.sourceId());
    }

    @GET
    @Path("/{sourceSystem}/{sourceId}")
    @RolesAllowed({SUPERVISOR, CORE_TEAM, MUNICIPAL_LEAD, RECORDING_SYSTEM})
    @Operation(
            operationId = "getUseRecord",
            summary = "A use record with its history",
            description = "What the record says now and every state it has had.")
    @APIResponse(responseCode = "200", description = "The record")
    @APIResponse(responseCode = "404", description = "The municipality has no such record")
    public UseRecordHistoryAnswer get(
            @PathParam("sourceSystem") @Parameter(description = "The system that sent it", example = "nordby-journal")
                    String sourceSystem,
            @PathParam("sourceId") @Parameter(description = "Its identifier in that system", example = "contact-48213")
                    String sourceId) {
        List<RecordedUse> states = records.history(new Origin(origins.municipality(), sourceSystem), sourceId);
        if (states.isEmpty()) {
            throw Problems.notFound();
        }
        return UseRecordHistoryAnswer.of(states);
    }
}
