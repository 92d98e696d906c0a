package org.forankring.programme.plan.section;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The principles of the communication; the messages themselves are elements of the plan (S2). */
@Schema(
        name = "PlanCommunication",
        description = "communication-plan: the principles of the communication. All of it is interactive, says what"
                + " changes and why, builds on what people can do and values their competence.")
public record CommunicationPlan(
        @Schema(
                description = "How it is ensured that those addressed can answer and are heard",
                examples = "Every message names a person to answer to; answers are taken up at the unit meeting")
        @Nullable
        @Size(max = TEXT)
        String interactiveFeedback,

        @Schema(
                description = "What is said of the change: what changes, why, and to what end",
                examples = "Support follows the citizen from the shelter into the home, because contact is lost there")
        @Nullable
        @Size(max = TEXT)
        String changeAndWhy,

        @Schema(
                description = "Which capabilities there are, and how the change builds on them",
                examples = "The outreach team knows the citizens' networks")
        @Nullable
        @Size(max = TEXT)
        String capabilitiesBuiltOn,

        @Schema(
                description = "How it is shown that the employees' professional competence is valued",
                examples = "Employees present their own cases at the workshop")
        @Nullable
        @Size(max = TEXT)
        String competenceValued)
        implements Section {

    @Override
    public SectionName name() {
        return SectionName.COMMUNICATION_PLAN;
    }
}
