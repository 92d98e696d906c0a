package org.forankring.programme.plan.element.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.element.Selection;
import org.forankring.programme.plan.element.Selection.Place;
import org.forankring.programme.plan.tool.Kind;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of elements. */
public class ElementFilter {

    @QueryParam("kind")
    @Pattern(
            regexp = "^(stakeholder|risk|task|message|recruitment|precondition|additional)$",
            message = "is stakeholder, risk, task, message, recruitment, precondition or additional")
    @Parameter(description = "Only those of this kind", schema = @Schema(ref = "ElementKind"))
    private @Nullable String kind;

    @QueryParam("open")
    @Pattern(regexp = "^(true|false)$", message = "is true or false")
    @Parameter(description = "Only open or only closed ones", schema = @Schema(type = SchemaType.BOOLEAN))
    private @Nullable String open;

    @QueryParam("overdue")
    @Pattern(regexp = "^true$", message = "is true or left out")
    @Parameter(
            description = "Only those whose day has passed",
            schema = @Schema(type = SchemaType.BOOLEAN, constValue = "true"))
    private @Nullable String overdue;

    @QueryParam("sort")
    @Pattern(regexp = "^(added|due)$", message = "is added or due")
    @Parameter(
            description = "added: in the order they were added (the default); due: by the day they are due, those"
                    + " without one last",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"added", "due"}))
    private @Nullable String sort;

    Selection selection(PageRequest page, LocalDate today) {
        return new Selection(
                Optional.ofNullable(kind).flatMap(Kind::of),
                Optional.ofNullable(open).map(Boolean::valueOf),
                overdue == null ? Optional.empty() : Optional.of(today),
                byDueDay(),
                place(page.after(byDueDay() ? 2 : 1)));
    }

    Cursor cursor(Element element) {
        Place place = Place.of(element);
        return byDueDay() ? Cursor.at(place.id(), place.due()) : Cursor.at(place.id());
    }

    private boolean byDueDay() {
        return "due".equals(sort);
    }

    private @Nullable Place place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        return new Place(byDueDay() ? day(cursor.text(1)) : Selection.NEVER, cursor.id(0));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw Problems.withFaults(
                    ProblemType.INVALID_PARAMETER,
                    List.of(new Fault(
                            "parameter:cursor", "unknown-cursor", "is not a cursor that this collection gave")));
        }
    }
}
