package org.forankring.programme;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the API's document says of the API as a whole; the platform adds what goes for each operation. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Forankring: programme",
                        version = "1",
                        description =
                                "Methods, organisations and rounds; a municipality's way from its application to anchoring:"
                                        + " teams, meetings, the plan with its facilitators, barriers and strategies, gates"
                                        + " between the phases, and documents. Every request carries an access token, but for a"
                                        + " calendar under its secret address; roles and the municipality it acts for are"
                                        + " claims of the token. What belongs to another municipality is not found. Unknown"
                                        + " fields are refused, and the answer to a faulty body lists every fault. What can"
                                        + " be edited asks for If-Match; whoever has not seen the current version is told what"
                                        + " has changed since."),
        tags = {
            @Tag(
                    name = "Methods",
                    description =
                            "Evidence-based methods as versioned data: phases and their gates, training, use codes,"
                                    + " indicators; also as files to take out and bring in."),
            @Tag(
                    name = "Organisations",
                    description = "Municipalities, their units and employees, under ids that the caller brings."),
            @Tag(
                    name = "Rounds",
                    description =
                            "Cohorts of municipalities that start a method together, with joint meetings, and how far"
                                    + " each of them is."),
            @Tag(
                    name = "Applications",
                    description = "A municipality applies for the board's support in a round; the board decides."),
            @Tag(
                    name = "Implementations",
                    description =
                            "A municipality's way through the phases of a method, begun by a commitment, with its journal"
                                    + " and history."),
            @Tag(
                    name = "Gates",
                    description = "What a phase asks for before the next one begins, computed from evidence."),
            @Tag(
                    name = "Teams",
                    description =
                            "Who carries an implementation, whether the teams are whole, and which of them owns the"
                                    + " plan."),
            @Tag(
                    name = "Meetings",
                    description = "Meetings of an implementation with their agenda, attendance and minutes."),
            @Tag(
                    name = "Partners",
                    description = "The actors around the client outside the teams, and how the collaboration with each"
                            + " stands."),
            @Tag(
                    name = "Plans",
                    description =
                            "The implementation plan: written section by section, adopted as versions, reviewed and"
                                    + " signed off."),
            @Tag(
                    name = "Plan elements",
                    description = "What a municipality enters into the planning tools: risks, stakeholders, tasks,"
                            + " messages and others."),
            @Tag(
                    name = "Contributions",
                    description = "Needs, context and ideas that employees give to the plan, and what became of them."),
            @Tag(
                    name = "Facilitators and barriers",
                    description = "What helps and what hinders, on the method's framework, rated from the baseline to"
                            + " anchoring."),
            @Tag(
                    name = "Strategies",
                    description =
                            "The catalogue of implementation strategies, and those that a municipality has chosen."),
            @Tag(
                    name = "Anchoring",
                    description =
                            "The status on the same elements as at the beginning, the sustainability check and the"
                                    + " anchoring plan."),
            @Tag(name = "Documents", description = "Plans and the anchoring comparison as PDF and Word documents."),
            @Tag(
                    name = "Calendars",
                    description = "Meetings as iCalendar: per person under a secret address, and per round."),
            @Tag(name = "Audit", description = "Who asked for what, and what came of it."),
            @Tag(name = "Dead letters", description = "Events that a consumer could not apply, and their replay.")
        })
public class ProgrammeApi extends Application {}
