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
                        description = "Methods, organisations, rounds, applications for support and implementations."
                                + " Every request carries an access token; roles and the municipality it acts for are"
                                + " claims of the token. What belongs to another municipality is not found. Unknown"
                                + " fields are refused, and the answer to a faulty body lists every fault."),
        tags = {
            @Tag(
                    name = "Methods",
                    description = "Evidence-based methods as versioned data: phases, training, use codes, indicators."),
            @Tag(
                    name = "Organisations",
                    description = "Municipalities, their units and employees, under ids that the caller brings."),
            @Tag(
                    name = "Rounds",
                    description = "Cohorts of municipalities that start a method together, with joint activities."),
            @Tag(
                    name = "Applications",
                    description = "A municipality applies for the board's support in a round; the board decides."),
            @Tag(
                    name = "Implementations",
                    description = "A municipality's way through the phases of a method, begun by a commitment."),
            @Tag(name = "Audit", description = "Who asked for what, and what came of it."),
            @Tag(name = "Dead letters", description = "Events that a consumer could not apply, and their replay.")
        })
public class ProgrammeApi extends Application {}
