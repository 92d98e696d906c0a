package org.forankring.monitoring.indicator.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.forankring.platform.identity.Roles;
import org.forankring.platform.problem.Problems;

/** The indicators of a unit. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Whether a method is really in use: values computed from the use records.")
@APIResponse(responseCode = "400", description = "A parameter is missing or invalid")
@APIResponse(responseCode = "401", description = "No valid access token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class IndicatorResource {

    private static final String UUID_FORM = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    private final ReadIndicators indicators;

    IndicatorResource(ReadIndicators indicators) {
        this.indicators = indicators;
    }

    /** The indicators of a unit's use of a method in a month. */
    @GET
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.CORE_TEAM,
        Roles.MUNICIPAL_LEAD,
        Roles.BOARD_CONSULTANT,
        Roles.BOARD_ADMINISTRATOR
    })
    @Operation(
            operationId = "getIndicators",
            summary = "The indicators of a unit in a month",
            description = "Every indicator that the method defines, evaluated on the unit's use records of the month."
                    + " Missing is not zero: without records an indicator that rests on them has no value, and says"
                    + " so. Values follow a change of the records within seconds; pending is true until they do."
                    + " Members of a municipality see its units, the board sees all.")
    @APIResponse(responseCode = "200", description = "The indicators")
    @APIResponse(responseCode = "404", description = "The caller knows no such unit, or the method is unknown")
    public IndicatorsView get(
            @QueryParam("method") @NotBlank @Parameter(description = "The method's short name", example = "cti")
                    String method,
            @QueryParam("unitId")
                    @NotNull
                    @Pattern(regexp = UUID_FORM, message = "is to be an identifier (UUID)")
                    @Parameter(description = "The unit", example = "01900000-0000-7000-8000-000000000201")
                    String unitId,
            @QueryParam("month")
                    @NotNull
                    @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])$", message = "is to be a month such as 2026-03")
                    @Parameter(description = "The calendar month", example = "2026-03")
                    String month) {
        return indicators
                .read(UUID.fromString(unitId), method, YearMonth.parse(month))
                .map(IndicatorsView::of)
                .orElseThrow(Problems::notFound);
    }
}
