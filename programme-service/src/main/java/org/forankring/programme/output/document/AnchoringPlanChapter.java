package org.forankring.programme.output.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.plan.AnchoringPlan;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.Arrangements;
import org.forankring.programme.anchoring.plan.Arrangements.Arrangement;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.jspecify.annotations.Nullable;

/** The chapter on the anchoring plan: the version in force or, before there is one, the draft. */
final class AnchoringPlanChapter {

    private AnchoringPlanChapter() {}

    static Manuscript.Chapter of(AnchoringPlan plan, Optional<AnchoringPlanVersion> inForce) {
        Arrangements said = inForce.map(AnchoringPlanVersion::arrangements).orElseGet(plan::arrangements);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(standing(plan, inForce)));
        if (!said.keptInFocus().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(column("anchoring.kept-in-focus", 1), column("anchoring.how", 1)),
                    said.keptInFocus().stream()
                            .map(focus -> List.of(focus.what(), words(focus.how())))
                            .toList()));
        }
        if (said.responsible() != null) {
            blocks.add(new Block.Facts(Stream.of(
                            fact("anchoring.responsible", said.responsible().who()),
                            fact("anchoring.duties", said.responsible().duties()),
                            fact("anchoring.deputy", said.responsible().deputy()))
                    .filter(fact -> !fact.value().isEmpty())
                    .toList()));
        }
        blocks.add(new Block.Table(
                List.of(
                        column("anchoring.seen-to", 4),
                        column("anchoring.how", 5),
                        column("anchoring.by-whom", 3),
                        column("anchoring.when", 3)),
                List.of(
                        row("anchoring.new-employees", said.newEmployees()),
                        row("anchoring.sparring", said.sparring()),
                        row("anchoring.monitoring", said.monitoring()),
                        row("anchoring.plan-revision", said.planRevision()))));
        if (!said.measures().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            column("anchoring.to-be-done", 6),
                            column("anchoring.by-whom", 3),
                            column("anchoring.by-when", 3)),
                    said.measures().stream()
                            .map(measure -> List.of(measure.what(), words(measure.who()), day(measure.byWhen())))
                            .toList()));
        }
        return new Manuscript.Chapter(label("anchoring.plan"), blocks);
    }

    private static String standing(AnchoringPlan plan, Optional<AnchoringPlanVersion> inForce) {
        String adopted = inForce.map(AnchoringPlanVersion::summary)
                .map(version -> Wording.of(
                        "document.anchoring.version",
                        "version",
                        version.number(),
                        "day",
                        version.adoptedOn(),
                        "reason",
                        version.reason()))
                .orElseGet(() -> Wording.of("document.anchoring.draft"))
                .said();
        return switch (plan.state()) {
            case DRAFT, ADOPTED -> adopted;
            case CHANGED -> adopted + "\n" + label("anchoring.draft-changed");
        };
    }

    private static List<String> row(String what, @Nullable Arrangement arrangement) {
        return arrangement == null
                ? List.of(label(what), label("anchoring.nothing-said"), "", "")
                : List.of(label(what), words(arrangement.how()), words(arrangement.who()), words(arrangement.when()));
    }

    private static Block.Column column(String title, int share) {
        return new Block.Column(label(title), share);
    }

    private static Block.Fact fact(String name, @Nullable String value) {
        return new Block.Fact(label(name), words(value));
    }

    private static String label(String code) {
        return Wording.of("document." + code).said();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.ofDay(day);
    }
}
