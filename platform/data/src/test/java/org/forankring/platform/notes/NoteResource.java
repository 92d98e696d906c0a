package org.forankring.platform.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.history.Change;
import org.forankring.platform.history.Editing;
import org.forankring.platform.history.History;
import org.forankring.platform.history.HistoryRequest;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.language.Wording;
import org.forankring.platform.paging.Page;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Ids;

@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    public record Draft(
            @NotBlank String text,
            @NotNull Integer weight,
            @PastOrPresent LocalDate on) {}

    @Inject
    Notes notes;

    @Inject
    Actors actors;

    @Inject
    Ids ids;

    @Inject
    Editing editing;

    @Inject
    History history;

    @GET
    @RolesAllowed({Roles.MUNICIPAL_LEAD, Roles.BOARD_CONSULTANT})
    public List<Note> list(@QueryParam("limit") @Min(1) Integer limit) {
        return notes.visible();
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MUNICIPAL_LEAD)
    public Response write(Draft draft) {
        if (draft.text().equals("refused")) {
            throw Problems.refused("note-refused", Wording.literal("No such notes."));
        }
        if (draft.text().equals("broken")) {
            throw new IllegalStateException("a secret of the inside, 010190-1234");
        }
        if (draft.text().equals("raced")) {
            throw new IllegalStateException(new OptimisticLockException());
        }
        Note note = new Note(ids.next(), actors.current().municipality().orElseThrow(), draft.text(), 1);
        notes.write(note);
        return Response.created(URI.create("/notes/" + note.id()))
                .tag(EntityTags.of(1))
                .entity(note)
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.MUNICIPAL_LEAD)
    public Note edit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Draft draft) {
        Note known = notes.visible().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound);
        editing.expecting(ifMatch, "note", id).check(known.version());
        Note edited = new Note(id, known.municipality(), draft.text(), known.version() + 1);
        notes.write(edited);
        return edited;
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.MUNICIPAL_LEAD, Roles.BOARD_CONSULTANT})
    public Page<Change> history(@PathParam("id") UUID id, @BeanParam @Valid HistoryRequest request) {
        return history.of(id, request);
    }
}
