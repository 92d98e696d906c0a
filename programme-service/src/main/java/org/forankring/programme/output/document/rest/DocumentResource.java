package org.forankring.programme.output.document.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.output.document.Document;
import org.forankring.programme.output.document.WriteAnchoring;
import org.forankring.programme.output.document.WritePlan;
import org.forankring.programme.output.printing.Manuscript;
import org.forankring.programme.output.printing.Presses;
import org.forankring.programme.output.printing.PrintDocx;
import org.forankring.programme.output.printing.PrintPdf;
import org.jspecify.annotations.Nullable;

/** Plans and comparisons as files that people read. */
@Path("/implementations/{implementationId}")
@Tag(name = "Documents")
public class DocumentResource {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String BUSY =
            "unavailable: as many documents as the service prints at a time are being printed;"
                    + " Retry-After says in how many seconds to ask again.";

    private final ImplementationsAtHand implementations;
    private final WritePlan writePlan;
    private final WriteAnchoring writeAnchoring;
    private final PrintPdf printPdf;
    private final PrintDocx printDocx;
    private final Presses presses;

    DocumentResource(
            ImplementationsAtHand implementations,
            WritePlan writePlan,
            WriteAnchoring writeAnchoring,
            PrintPdf printPdf,
            PrintDocx printDocx,
            Presses presses) {
        this.implementations = implementations;
        this.writePlan = writePlan;
        this.writeAnchoring = writeAnchoring;
        this.printPdf = printPdf;
        this.printDocx = printDocx;
        this.presses = presses;
    }

    @GET
    @Path("/plan/versions/{version}/document")
    @Produces({PDF, DOCX})
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getPlanDocument",
            summary = "A version of a plan as PDF or Word document",
            description = "All that the version says, section by section, with the municipality and the version at the"
                    + " head of every page. The PDF is tagged for screen readers (PDF/UA); the Word document has heading"
                    + " styles. What people wrote stands in their own words; all else is in the language asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with a name in Content-Disposition",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "406", description = "Accept allows neither PDF nor Word")
    @APIResponse(responseCode = "503", description = BUSY)
    public Response plan(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "Counted from 1", example = "1") int version,
            @QueryParam("format")
                    @Pattern(regexp = "^(pdf|docx)$", message = "fault.pattern.document-format")
                    @Parameter(
                            description = "Takes precedence over Accept, for links that a browser follows",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"pdf", "docx"}))
                    @Nullable
                    String format,
            @Context Request request) {
        boolean asDocx = format == null ? prefersDocx(request) : format.equals("docx");
        Document document = writePlan
                .write(implementations.toRead(implementationId), version)
                .orElseThrow(Problems::notFound);
        return asDocx
                ? print(document, printDocx::print, DOCX, ".docx")
                : print(document, printPdf::print, PDF, ".pdf");
    }

    @GET
    @Path("/anchoring/document")
    @Produces(PDF)
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getAnchoringDocument",
            summary = "How far the anchoring is, as PDF",
            description =
                    "Every facilitator and barrier as it was rated at the baseline and at anchoring side by side, and"
                            + " how it has moved; the sustainability check; the anchoring plan: the version in force or,"
                            + " before one is adopted, the draft. The PDF is tagged for screen readers (PDF/UA).")
    @APIResponse(
            responseCode = "200",
            description = "The file, with a name in Content-Disposition",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "503", description = BUSY)
    public Response anchoring(@PathParam("implementationId") UUID implementationId) {
        Document document = writeAnchoring.write(implementations.toRead(implementationId));
        return print(document, printPdf::print, PDF, ".pdf");
    }

    private static boolean prefersDocx(Request request) {
        Variant chosen = request.selectVariant(Variant.mediaTypes(MediaType.valueOf(PDF), MediaType.valueOf(DOCX))
                .build());
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return chosen.getMediaType().isCompatible(MediaType.valueOf(DOCX));
    }

    private Response print(Document document, Function<Manuscript, byte[]> printer, String type, String suffix) {
        byte[] file = presses.print(() -> printer.apply(document.manuscript()))
                .orElseThrow(() -> Problems.busy(Wording.of("problem.presses-busy")));
        return Response.ok(file, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(document.name(), suffix))
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .build();
    }
}
