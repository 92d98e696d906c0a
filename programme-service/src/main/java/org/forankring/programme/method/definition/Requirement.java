package org.forankring.programme.method.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What has to be shown by evidence before a phase is left, or for an activity to be done. Its kind says whether it has
 * a subject and a number.
 *
 * @param subject what the kind is about, a code from {@link Subject}
 * @param number meetings or employees, as the kind says
 * @param percent the least share of the employees that the municipality has said it expects to have trained; null
 *     when the number alone decides
 * @param descriptions what the requirement rests on
 */
@Schema(
        name = "GateRequirement",
        description = "What has to be shown by evidence before a phase is left, or for an activity to be done.")
public record Requirement(
        @NotNull Kind kind,

        @Schema(
                description = "What it is about: an activity of the definition for activity-held, a kind of meeting for"
                        + " meetings-held, a team role for role-present, a plan section for section-filled, a training"
                        + " element of the definition for employees-trained",
                examples = "start-up-meeting")
        @Nullable
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String subject,

        @Schema(
                description = "Meetings for meetings-held, employees for employees-trained and use-recorded",
                examples = "1")
        @Nullable
        @Min(1)
        @Max(1000)
        Integer number,

        @Schema(
                description =
                        "For employees-trained: the least share, in per cent, of the employees whom the municipality"
                                + " expects to have trained by its application. The number is asked for all the same",
                examples = "50")
        @Nullable
        @Min(1)
        @Max(100)
        Integer percent,

        @Schema(description = "What the requirement rests on")
        @JsonProperty("description")
        @Nullable
        @Words(max = MethodDefinition.TEXT, optional = true)
        Texts descriptions) {

    /** What can be required. */
    @Schema(
            name = "GateRequirementKind",
            description = "activity-held: the activity was held with someone present."
                    + " meetings-held: so many meetings of the kind were held."
                    + " team-composed: the implementation team fulfils the composition rule."
                    + " role-present: someone in the team has the role."
                    + " plan-adopted: the implementation plan is adopted."
                    + " section-filled: the plan section has its content."
                    + " framework-considered: by the plan in force, on every level of the framework an item is rated"
                    + " at the baseline."
                    + " barriers-addressed: in the plan in force every high barrier has a strategy or is accepted with"
                    + " a reason."
                    + " employees-trained: so many employees, or such a share of those expected, completed the training"
                    + " element."
                    + " use-recorded: so many employees have recorded a use of the method."
                    + " support-over: the board's support has run its time or was ended early with a reason."
                    + " status-taken: the items rated at the beginning are rated again for the anchoring; of the last"
                    + " phase only."
                    + " sustainability-checked: the check whether competences and organisation are in place is complete."
                    + " anchoring-plan-adopted: the anchoring plan is adopted; of the last phase only.")
    public enum Kind implements Coded {
        ACTIVITY_HELD(Subject.ACTIVITY, false),
        MEETINGS_HELD(Subject.MEETING_KIND, true),
        TEAM_COMPOSED(Subject.NONE, false),
        ROLE_PRESENT(Subject.TEAM_ROLE, false),
        PLAN_ADOPTED(Subject.NONE, false),
        SECTION_FILLED(Subject.PLAN_SECTION, false),
        FRAMEWORK_CONSIDERED(Subject.NONE, false),
        BARRIERS_ADDRESSED(Subject.NONE, false),
        EMPLOYEES_TRAINED(Subject.TRAINING_ELEMENT, true),
        USE_RECORDED(Subject.NONE, true),
        SUPPORT_OVER(Subject.NONE, false),
        STATUS_TAKEN(Subject.NONE, false),
        SUSTAINABILITY_CHECKED(Subject.NONE, false),
        ANCHORING_PLAN_ADOPTED(Subject.NONE, false);

        private final Subject subject;
        private final boolean hasNumber;

        Kind(Subject subject, boolean hasNumber) {
            this.subject = subject;
            this.hasNumber = hasNumber;
        }

        /** What the subject of a requirement of this kind is. */
        public Subject subject() {
            return subject;
        }

        /** Whether a requirement of this kind has a number. */
        public boolean hasNumber() {
            return hasNumber;
        }

        /** Whether a requirement of this kind can ask for a share of the employees expected. */
        public boolean canHavePercent() {
            return this == EMPLOYEES_TRAINED;
        }

        /** Whether what it asks for can come about in the last phase only. */
        public boolean isOfLastPhase() {
            return this == STATUS_TAKEN || this == ANCHORING_PLAN_ADOPTED;
        }
    }

    /** What the subject of a requirement can be. */
    public enum Subject {
        /** There is none. */
        NONE,
        /** An activity of one of the definition's phases. */
        ACTIVITY,
        /** A training element of the definition. */
        TRAINING_ELEMENT,
        /** A kind of meeting. */
        MEETING_KIND,
        /** A role in the implementation team. */
        TEAM_ROLE,
        /** A section of the implementation plan. */
        PLAN_SECTION;

        private static final List<String> MEETING_KINDS =
                List.of("telephone-conference", "start-up", "planning-workshop", "status", "review", "other");

        private static final List<String> TEAM_ROLES = List.of(
                "project-owner",
                "administrative-leader",
                "personnel-manager",
                "immediate-supervisor",
                "employee-being-trained",
                "union-representative",
                "working-environment-representative",
                "coordinator",
                "authority",
                "job-centre",
                "board-consultant",
                "other-stakeholder");

        private static final List<String> PLAN_SECTIONS = List.of(
                "background",
                "duties",
                "intervention-basics",
                "goals",
                "training-plan",
                "communication-plan",
                "monitoring-plan",
                "recording-instruction",
                "recruitment-and-organisation",
                "structural-preconditions",
                "additional");

        /** The codes that every method has in common; none where there is no subject or the definition names it. */
        public List<String> codes() {
            return switch (this) {
                case MEETING_KIND -> MEETING_KINDS;
                case TEAM_ROLE -> TEAM_ROLES;
                case PLAN_SECTION -> PLAN_SECTIONS;
                case NONE, ACTIVITY, TRAINING_ELEMENT -> List.of();
            };
        }
    }
}
