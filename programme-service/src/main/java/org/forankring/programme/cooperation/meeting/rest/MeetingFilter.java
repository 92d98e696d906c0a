package org.forankring.programme.cooperation.meeting.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.platform.parameter.ParameterDate;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.round.MeetingKind;
import org.jspecify.annotations.Nullable;

/** Which meetings are asked for, and in which order. */
public class MeetingFilter {

    @QueryParam("kind")
    @Pattern(
            regexp = "^(telephone-conference|start-up|planning-workshop|status|review|other)$",
            message = "is telephone-conference, start-up, planning-workshop, status, review or other")
    @Parameter(description = "Only those of this kind", schema = @Schema(ref = "MeetingKind"))
    private @Nullable String kind;

    @QueryParam("state")
    @Pattern(regexp = "^(planned|held|cancelled)$", message = "is planned, held or cancelled")
    @Parameter(description = "Only those in this state", schema = @Schema(ref = "MeetingState"))
    private @Nullable String state;

    @QueryParam("from")
    @Parameter(
            description = "Only those planned for this day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private @Nullable String from;

    @QueryParam("to")
    @Parameter(
            description = "Only those planned for this day or before",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private @Nullable String to;

    @QueryParam("sort")
    @Pattern(regexp = "^-?plannedOn$", message = "is plannedOn or -plannedOn")
    @Parameter(description = "plannedOn, as without it, or -plannedOn for the latest first")
    private @Nullable String sort;

    Meetings.Search search() {
        return new Meetings.Search(
                Optional.ofNullable(kind).map(name -> MeetingKind.valueOf(constant(name))),
                Optional.ofNullable(state).map(name -> Meeting.State.valueOf(constant(name))),
                Optional.ofNullable(from).map(day -> ParameterDate.of("from", day)),
                Optional.ofNullable(to).map(day -> ParameterDate.of("to", day)),
                "-plannedOn".equals(sort));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
