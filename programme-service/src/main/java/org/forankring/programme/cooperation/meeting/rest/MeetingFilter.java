package org.forankring.programme.cooperation.meeting.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.round.MeetingKind;
import org.jspecify.annotations.Nullable;

/** Which meetings are asked for, and in which order. */
public class MeetingFilter {

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind")
    private @Nullable MeetingKind kind;

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    private Meeting.@Nullable State state;

    @QueryParam("from")
    @Parameter(description = "Only those planned for this day or later")
    private @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only those planned for this day or before")
    private @Nullable LocalDate to;

    @QueryParam("sort")
    @Pattern(regexp = "^-?plannedOn$", message = "fault.sort-by-planned-day")
    @Parameter(description = "plannedOn, as without it, or -plannedOn for the latest first")
    private @Nullable String sort;

    Meetings.Search search() {
        return new Meetings.Search(
                Optional.ofNullable(kind),
                Optional.ofNullable(state),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                "-plannedOn".equals(sort));
    }
}
