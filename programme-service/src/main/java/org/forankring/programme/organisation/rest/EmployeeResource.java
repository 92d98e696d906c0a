package org.forankring.programme.organisation.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.INTEGRATION_CLIENT;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.RECORDING_SYSTEM;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
import static org.forankring.platform.identity.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.history.Change;
import org.forankring.platform.history.Editing;
import org.forankring.platform.history.History;
import org.forankring.platform.history.HistoryRequest;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.paging.Page;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.organisation.Employee;
import org.forankring.programme.organisation.Employees;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.RegisterEmployee;
import org.jspecify.annotations.Nullable;

/** Employees of a municipality. */
@Path("/municipalities/{municipalityId}/employees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class EmployeeResource {

    private static final Answers<Employee> ANSWERS = new Answers<>(
            EmployeeAnswer::of,
            Employee::version,
            known -> "municipalities/" + known.municipalityId() + "/employees/" + known.id());

    private final Municipalities municipalities;
    private final Employees employees;
    private final RegisterEmployee registerEmployee;
    private final Editing editing;
    private final History history;
    private final Actors actors;

    EmployeeResource(
            Municipalities municipalities,
            Employees employees,
            RegisterEmployee registerEmployee,
            Editing editing,
            History history,
            Actors actors) {
        this.municipalities = municipalities;
        this.employees = employees;
        this.registerEmployee = registerEmployee;
        this.editing = editing;
        this.history = history;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        RECORDING_SYSTEM,
        INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "listEmployees",
            summary = "The employees of a municipality",
            description =
                    "Ordered by id, or by name; all of them or those of one unit. Their municipality reads them; to the"
                            + " board, which may register some but works with those who are named in teams, meetings"
                            + " and decisions, the answer is 404.")
    public Page<EmployeeAnswer> list(
            @PathParam("municipalityId") UUID municipalityId,
            @QueryParam("unitId") @Parameter(description = "Only those of this unit") @Nullable UUID unitId,
            @BeanParam @Valid RegisterPage page) {
        requireInReach(municipalityId);
        Optional<UUID> unit = Optional.ofNullable(unitId);
        return page.byId(
                        (after, limit) -> page.alphabet()
                                .map(language -> employees.listInAlphabet(municipalityId, unit, language, after, limit))
                                .orElseGet(() -> employees.list(municipalityId, unit, after, limit)),
                        employee -> employee.id())
                .map(EmployeeAnswer::of);
    }

    @GET
    @Path("/{employeeId}")
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        RECORDING_SYSTEM,
        INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "getEmployee",
            summary = "One employee",
            description = "With the version as ETag. Not for the board: 404.")
    @APIResponseSchema(EmployeeAnswer.class)
    public Response read(@PathParam("municipalityId") UUID municipalityId, @PathParam("employeeId") UUID employeeId) {
        return ANSWERS.of(toRead(municipalityId, employeeId));
    }

    @GET
    @Path("/{employeeId}/history")
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        RECORDING_SYSTEM,
        INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "getEmployeeHistory",
            summary = "Who changed what of an employee's registration, and when",
            description = "Newest first, with the values before and after. Not for the board: 404.")
    public Page<Change> history(
            @PathParam("municipalityId") UUID municipalityId,
            @PathParam("employeeId") UUID employeeId,
            @BeanParam @Valid HistoryRequest request) {
        return history.of(toRead(municipalityId, employeeId).id(), request);
    }

    @PUT
    @Path("/{employeeId}")
    @RolesAllowed({BOARD_ADMINISTRATOR, MUNICIPAL_LEAD, INTEGRATION_CLIENT})
    @Operation(
            operationId = "registerEmployee",
            summary = "Register an employee",
            description =
                    "The id is the one that the identity provider puts into the employee claim of the person's tokens."
                            + " Repeating what is known changes nothing and needs no If-Match; changing it, the unit"
                            + " included, does, and is the municipality's to do. Other services learn of it through the"
                            + " event EmployeeRegistered.")
    @APIResponseSchema(value = EmployeeAnswer.class, responseDescription = "Known before, changed or not")
    @APIResponse(
            responseCode = "201",
            description = "Not known before",
            content = @Content(schema = @Schema(implementation = EmployeeAnswer.class)))
    public Response register(
            @PathParam("municipalityId") UUID municipalityId,
            @PathParam("employeeId") UUID employeeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            EmployeeBody body) {
        return ANSWERS.of(registerEmployee.register(
                Reach.of(actors.current()),
                new Employee(municipalityId, employeeId, body.name(), body.unitId()),
                toChange(ifMatch, employeeId)));
    }

    /** A change tells whoever is late what the person was before: not the board, to which somebody known is not there. */
    private Precondition toChange(@Nullable String ifMatch, UUID employeeId) {
        return Reach.ofPeople(actors.current()).isNowhere()
                ? current -> {
                    throw Problems.notFound();
                }
                : editing.expecting(ifMatch, "employee", employeeId);
    }

    private Employee toRead(UUID municipality, UUID id) {
        requireInReach(municipality);
        return employees.find(TenantKey.of(municipality, id)).orElseThrow(Problems::notFound);
    }

    private void requireInReach(UUID municipality) {
        if (municipalities.find(Reach.ofPeople(actors.current()), municipality).isEmpty()) {
            throw Problems.notFound();
        }
    }
}
