package org.forankring.monitoring.indicator.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.monitoring.indicator.ReadIndicators;
import org.forankring.platform.problem.Problems;

/** The indicators of a unit. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Whether a method is really in use: values computed from the use records.")
public class IndicatorResource {

    private final ReadIndicators indicators;

    IndicatorResource(ReadIndicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({SUPERVISOR, CORE_TEAM, MUNICIPAL_LEAD, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "getIndicators",
            summary = "The indicators of a unit in a month",
            description =
                    "Every indicator that the method defines, in the version that the municipality's implementation"
                            + " runs on or else in the newest, evaluated on the unit's use records of the month."
                            + " Missing is not zero: without records an indicator that rests on them has no value, and says"
                            + " so. Values follow a change of the records within seconds; pending is true until they do."
                            + " Members of a municipality see its units, the board sees all.")
    @APIResponse(responseCode = "200", description = "The indicators")
    @APIResponse(responseCode = "404", description = "The caller knows no such unit, or the method is unknown")
    public IndicatorsAnswer get(
            @QueryParam("method") @NotBlank @Parameter(description = "The method's short name", example = "cti")
                    String method,
            @QueryParam("unitId")
                    @NotNull
                    @Parameter(description = "The unit", example = "01900000-0000-7000-8000-000000000201")
                    UUID unitId,
            @QueryParam("month") @NotNull @Parameter(description = "The calendar month", example = "2026-03")
                    YearMonth month) {
        return indicators.read(unitId, method, month).map(IndicatorsAnswer::of).orElseThrow(Problems::notFound);
    }
}
