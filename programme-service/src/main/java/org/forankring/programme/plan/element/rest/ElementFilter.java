package org.forankring.programme.plan.element.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.paging.Cursor;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.element.Selection;
import org.forankring.programme.plan.element.Selection.Place;
import org.forankring.programme.plan.tool.Kind;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of elements. */
public class ElementFilter {

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind")
    private @Nullable Kind kind;

    @QueryParam("open")
    @Parameter(description = "Only open or only closed ones")
    private @Nullable Boolean open;

    @QueryParam("overdue")
    @AssertTrue(message = "fault.true-or-left-out")
    @Parameter(description = "true: only those whose day has passed")
    private @Nullable Boolean overdue;

    @QueryParam("sort")
    @Pattern(regexp = "^(added|due)$", message = "fault.element-sort")
    @Parameter(
            description = "added: in the order they were added (the default); due: by the day they are due, those"
                    + " without one last",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"added", "due"}))
    private @Nullable String sort;

    Selection selection(@Nullable Place after, LocalDate today) {
        return new Selection(
                Optional.ofNullable(kind),
                Optional.ofNullable(open),
                overdue != null ? Optional.of(today) : Optional.empty(),
                byDueDay(),
                after);
    }

    Cursor cursor(Element element) {
        Place place = Place.of(element);
        return byDueDay() ? Cursor.at(place.id(), place.due()) : Cursor.at(place.id());
    }

    /** How many values a place in the order has. */
    int parts() {
        return byDueDay() ? 2 : 1;
    }

    Place place(Cursor cursor) {
        return new Place(byDueDay() ? cursor.day(1) : Selection.NEVER, cursor.id(0));
    }

    private boolean byDueDay() {
        return "due".equals(sort);
    }
}
