package org.forankring.training;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the API's document says of the API as a whole; the platform adds what goes for each operation. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Forankring: training",
                        version = "1",
                        description = "Sessions of a method's training elements, enrolment of employees, attendance,"
                                + " eligibility and the municipalities' training tracks. Every request carries an"
                                + " access token; roles and the municipality it acts for are claims of the token. What"
                                + " belongs to another municipality is not found. Times are UTC; dates are calendar"
                                + " days where the municipality is. A list comes in pages: pass next as cursor until"
                                + " it is absent. Unknown fields are refused, and the answer to a faulty body lists"
                                + " every fault."),
        tags = {
            @Tag(name = "Tracks", description = "The training of a municipality for a method, and where it stands."),
            @Tag(
                    name = "Sessions",
                    description = "When and where a training element is held, and how many seats are left."),
            @Tag(name = "Enrolments", description = "Employees' places in sessions, and their attendance."),
            @Tag(name = "Eligibility", description = "Whether an employee may take a training element, and why."),
            @Tag(name = "Completed trainings", description = "Which training elements an employee has completed."),
            @Tag(name = "Audit", description = "Who asked for what, and what came of it."),
            @Tag(name = "Dead letters", description = "Events that a consumer could not apply, and their replay.")
        })
public class TrainingApi extends Application {}
