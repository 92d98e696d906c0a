package org.forankring.programme.plan.draft.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.code.Coded;
import org.forankring.platform.history.Editing;
import org.forankring.platform.paging.Page;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.draft.PlanSection;
import org.forankring.programme.plan.draft.PlanSections;
import org.forankring.programme.plan.draft.WriteSection;
import org.forankring.programme.plan.section.AdditionalTexts;
import org.forankring.programme.plan.section.Background;
import org.forankring.programme.plan.section.CommunicationPlan;
import org.forankring.programme.plan.section.Duties;
import org.forankring.programme.plan.section.Goals;
import org.forankring.programme.plan.section.InterventionBasics;
import org.forankring.programme.plan.section.MonitoringPlan;
import org.forankring.programme.plan.section.RecordingInstruction;
import org.forankring.programme.plan.section.RecruitmentAndOrganisation;
import org.forankring.programme.plan.section.Section;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.plan.section.StructuralPreconditions;
import org.forankring.programme.plan.section.TrainingPlan;
import org.jspecify.annotations.Nullable;

/** The sections of a plan's draft. */
@Path("/implementations/{implementationId}/plan/sections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class SectionResource {

    private final ImplementationsAtHand implementations;
    private final PlanSections sections;
    private final ReadSection readSection;
    private final WriteSection writeSection;
    private final Editing editing;

    SectionResource(
            ImplementationsAtHand implementations,
            PlanSections sections,
            ReadSection readSection,
            WriteSection writeSection,
            Editing editing) {
        this.implementations = implementations;
        this.sections = sections;
        this.readSection = readSection;
        this.writeSection = writeSection;
        this.editing = editing;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listPlanSections",
            summary = "The sections of a plan",
            description =
                    "All of them on one page in the order of the document, written or not, without their content.")
    public Page<ListedSectionAnswer> list(@PathParam("implementationId") UUID implementationId) {
        return new Page<>(
                sections.listAll(implementations.toRead(implementationId)).stream()
                        .map(ListedSectionAnswer::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{section}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getPlanSection",
            summary = "One section of a plan",
            description = "What it says in the draft, how much of it there is, and what it still needs. A section that"
                    + " nobody has written says nothing and has the ETag \"v0\".")
    @APIResponseSchema(SectionAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("section") @Parameter(schema = @Schema(implementation = SectionName.class)) String section) {
        Implementation implementation = implementations.toRead(implementationId);
        SectionName name = Coded.find(SectionName.class, section).orElseThrow(Problems::notFound);
        return SectionAnswer.of(
                sections.find(implementation, name).orElseGet(() -> PlanSection.unwritten(implementation, name)));
    }

    @Transactional
    @PUT
    @Path("/{section}")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "writePlanSection",
            summary = "Write a section of a plan",
            description = "Replaces what the section says in the draft; what is left out is no longer said. A draft may"
                    + " leave anything out. If-Match is the ETag of the section, \"v0\" for one that nobody has written;"
                    + " when somebody else was faster, the answer says what changed since. The version in force stays as"
                    + " it is until the draft is adopted.")
    @RequestBody(
            required = true,
            description = "What the section says, in the form that belongs to its name",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            anyOf = {
                                                Background.class,
                                                Duties.class,
                                                InterventionBasics.class,
                                                Goals.class,
                                                TrainingPlan.class,
                                                CommunicationPlan.class,
                                                MonitoringPlan.class,
                                                RecordingInstruction.class,
                                                RecruitmentAndOrganisation.class,
                                                StructuralPreconditions.class,
                                                AdditionalTexts.class
                                            })))
    @APIResponseSchema(SectionAnswer.class)
    @APIResponse(responseCode = "409", description = "implementation-withdrawn: resume it to go on working with it.")
    public Response write(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("section") @Parameter(schema = @Schema(implementation = SectionName.class)) String section,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonNode body) {
        Implementation implementation = implementations.toWork(implementationId);
        SectionName name = Coded.find(SectionName.class, section).orElseThrow(Problems::notFound);
        Section content = readSection.read(body, name, implementation);
        return SectionAnswer.of(writeSection.write(
                implementation, content, editing.expecting(ifMatch, "plan_section", implementationId, name.code())));
    }
}
