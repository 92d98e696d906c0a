package org.forankring.programme.output.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.programme.anchoring.plan.AnchoringPlan;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.Arrangements;
import org.forankring.programme.anchoring.plan.Arrangements.Arrangement;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.jspecify.annotations.Nullable;

/** The chapter on the anchoring plan: the version in force or, before there is one, the draft. */
final class AnchoringPlanChapter {

    private static final List<Block.Column> FOCUS =
            List.of(new Block.Column("What is kept in focus", 1), new Block.Column("How", 1));
    private static final List<Block.Column> ARRANGEMENTS = List.of(
            new Block.Column("What is seen to", 3),
            new Block.Column("How", 5),
            new Block.Column("By whom", 3),
            new Block.Column("When", 3));
    private static final List<Block.Column> MEASURES = List.of(
            new Block.Column("What is still to be done", 6), new Block.Column("By whom", 3), new Block.Column("By", 3));

    private AnchoringPlanChapter() {}

    static Manuscript.Chapter of(AnchoringPlan plan, Optional<AnchoringPlanVersion> inForce) {
        Arrangements said = inForce.map(AnchoringPlanVersion::arrangements).orElseGet(plan::arrangements);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(standing(plan, inForce)));
        if (!said.keptInFocus().isEmpty()) {
            blocks.add(new Block.Table(
                    FOCUS,
                    said.keptInFocus().stream()
                            .map(focus -> List.of(focus.what(), words(focus.how())))
                            .toList()));
        }
        if (said.responsible() != null) {
            blocks.add(new Block.Facts(Stream.of(
                            new Block.Fact(
                                    "Responsible for the method",
                                    words(said.responsible().who())),
                            new Block.Fact("Duties", words(said.responsible().duties())),
                            new Block.Fact("Deputy", words(said.responsible().deputy())))
                    .filter(fact -> !fact.value().isEmpty())
                    .toList()));
        }
        blocks.add(new Block.Table(
                ARRANGEMENTS,
                List.of(
                        row("New employees", said.newEmployees()),
                        row("Sparring and supervision", said.sparring()),
                        row("Monitoring and follow-up", said.monitoring()),
                        row("Revision of the implementation plan", said.planRevision()))));
        if (!said.measures().isEmpty()) {
            blocks.add(new Block.Table(
                    MEASURES,
                    said.measures().stream()
                            .map(measure -> List.of(measure.what(), words(measure.who()), day(measure.byWhen())))
                            .toList()));
        }
        return new Manuscript.Chapter("Anchoring plan", blocks);
    }

    private static String standing(AnchoringPlan plan, Optional<AnchoringPlanVersion> inForce) {
        String adopted = inForce.map(AnchoringPlanVersion::summary)
                .map(version -> "Version " + version.number() + ", adopted on " + Words.ofDay(version.adoptedOn())
                        + ": " + version.reason())
                .orElse("A draft, not adopted yet.");
        return switch (plan.state()) {
            case DRAFT, ADOPTED -> adopted;
            case CHANGED -> adopted + "\nThe draft has been changed since; this is what is in force.";
        };
    }

    private static List<String> row(String what, @Nullable Arrangement arrangement) {
        return arrangement == null
                ? List.of(what, "Nothing has been said.", "", "")
                : List.of(what, words(arrangement.how()), words(arrangement.who()), words(arrangement.when()));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.ofDay(day);
    }
}
