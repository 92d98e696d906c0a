package org.forankring.programme.standing.gate.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.PhraseAnswer;
import org.forankring.platform.language.Wording;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.standing.gate.Evidence;
import org.forankring.programme.standing.gate.Finding;
import org.forankring.programme.standing.gate.Gate;
import org.forankring.programme.standing.gate.Source;
import org.forankring.programme.standing.gate.Supplier;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Gate",
        description = "What the method asks for before the next phase begins, held against the evidence.")
record GateAnswer(
        @Schema(description = "The phase that ends with it", examples = "preparation")
        String phase,

        Gate.State state,

        @Schema(
                description = "How much of what is asked for is there, in per cent; 100 only when open",
                examples = "64")
        int readiness,

        @Schema(description = "All requirements in the method's order")
        List<FindingAnswer> requirements) {

    static GateAnswer of(Gate gate) {
        return new GateAnswer(
                gate.phase(),
                gate.state(),
                gate.readiness(),
                gate.findings().stream().map(FindingAnswer::of).toList());
    }

    /** A requirement with its evidence. */
    @Schema(name = "GateFinding", description = "A requirement of a gate with its evidence.")
    record FindingAnswer(
            Requirement.Kind kind,

            @Schema(description = "What the kind is about: an activity, a section …", examples = "start-up-meeting")
            @Nullable
            String subject,

            @Schema(examples = "Start-up meeting for all municipalities held, with attendance")
            String title,

            @Schema(
                    description = "The code of the title, for clients that word it themselves",
                    examples = "gate-title.activity-held")
            String titlePhrase,

            @Schema(description = "What the title speaks of, by name")
            Map<String, Object> titleParameters,

            boolean met,

            @Schema(description = "How much is asked for; 1 for what is there or not")
            int required,

            @Schema(description = "How much there is") int reached,

            @Schema(
                    description =
                            "Since when it has been met without a break, as far as that is known: of what the plan"
                                    + " has to say since the first version that said it",
                    examples = "2026-10-15")
            @Nullable
            LocalDate since,

            @Schema(description = "From where the evidence comes")
            Source source,

            @Schema(
                    description = "What shows it and can be looked up, the newest first and not more than ten; absent"
                            + " when there is nothing, or when it has come from another service")
            @Nullable
            List<Evidence> evidence,

            @Schema(
                    description = "What is lacking, in words; absent when nothing is known",
                    examples = "Implementation planning workshop planned for 3 March 2026, 12 days late")
            @Nullable
            List<String> lacking,

            @Schema(description = "The codes of these sentences, in the same order; absent when nothing is known")
            @Nullable
            List<PhraseAnswer> lackingPhrases,

            @Schema(description = "Who can supply what is missing; absent when nothing is") @Nullable
            List<Supplier> suppliers) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.requirement().kind(),
                    finding.requirement().subject(),
                    finding.title().said(),
                    finding.title().code(),
                    finding.title().told(),
                    finding.met(),
                    finding.required(),
                    finding.reached(),
                    finding.since(),
                    finding.source(),
                    unlessEmpty(finding.evidence()),
                    unlessEmpty(finding.lacking().stream().map(Wording::said).toList()),
                    unlessEmpty(finding.lacking().stream().map(PhraseAnswer::of).toList()),
                    unlessEmpty(finding.suppliers()));
        }

        private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
            return list.isEmpty() ? null : list;
        }
    }
}
