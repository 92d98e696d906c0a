package org.forankring.programme.output.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.plan.AnchoringPlan;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.ArrangementPart;
import org.forankring.programme.anchoring.plan.ArrangementPart.Detail;
import org.forankring.programme.anchoring.plan.Arrangements;
import org.forankring.programme.anchoring.plan.Arrangements.Arrangement;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.forankring.programme.output.printing.Text;
import org.jspecify.annotations.Nullable;

/** The chapter on the anchoring plan: the version in force or, before there is one, the draft. */
final class AnchoringPlanChapter {

    private AnchoringPlanChapter() {}

    static Manuscript.Chapter of(AnchoringPlan plan, Optional<AnchoringPlanVersion> inForce, Tongues tongues) {
        Arrangements said = inForce.map(AnchoringPlanVersion::arrangements).orElseGet(plan::arrangements);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(standing(plan, inForce, tongues)));
        if (!said.keptInFocus().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(column(ArrangementPart.KEPT_IN_FOCUS.label(), 1), column(Detail.HOW.label(), 1)),
                    said.keptInFocus().stream()
                            .map(focus -> List.of(tongues.written(focus.what()), tongues.written(focus.how())))
                            .toList()));
        }
        if (said.responsible() != null) {
            blocks.add(new Block.Facts(Stream.of(
                            fact(
                                    ArrangementPart.RESPONSIBLE.label(),
                                    tongues.written(said.responsible().who())),
                            fact(
                                    Wording.of("document.anchoring.duties"),
                                    tongues.written(said.responsible().duties())),
                            fact(
                                    Wording.of("document.anchoring.deputy"),
                                    tongues.written(said.responsible().deputy())))
                    .filter(fact -> !fact.value().isEmpty())
                    .toList()));
        }
        blocks.add(new Block.Table(
                List.of(
                        column(Wording.of("document.anchoring.seen-to"), 4),
                        column(Detail.HOW.label(), 5),
                        column(Detail.BY_WHOM.label(), 3),
                        column(Detail.WHEN.label(), 3)),
                List.of(
                        row(ArrangementPart.NEW_EMPLOYEES, said.newEmployees(), tongues),
                        row(ArrangementPart.SPARRING, said.sparring(), tongues),
                        row(ArrangementPart.MONITORING, said.monitoring(), tongues),
                        row(ArrangementPart.PLAN_REVISION, said.planRevision(), tongues))));
        if (!said.measures().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            column(ArrangementPart.MEASURES.label(), 6),
                            column(Detail.BY_WHOM.label(), 3),
                            column(Detail.BY_WHEN.label(), 3)),
                    said.measures().stream()
                            .map(measure -> List.of(
                                    tongues.written(measure.what()),
                                    tongues.written(measure.who()),
                                    Text.of(day(measure.byWhen()))))
                            .toList()));
        }
        return new Manuscript.Chapter(Wording.of("document.anchoring.plan").said(), blocks);
    }

    private static Text standing(AnchoringPlan plan, Optional<AnchoringPlanVersion> inForce, Tongues tongues) {
        Text adopted = inForce.map(AnchoringPlanVersion::summary)
                .map(version -> tongues.written(version.reason())
                        .within(Wording.of(
                                        "document.anchoring.version",
                                        "version",
                                        version.number(),
                                        "day",
                                        version.adoptedOn(),
                                        "reason",
                                        version.reason())
                                .said()))
                .orElseGet(() -> Text.of(Wording.of("document.anchoring.draft").said()));
        return switch (plan.state()) {
            case DRAFT, ADOPTED -> adopted;
            case CHANGED ->
                Text.joined(
                        "\n",
                        List.of(
                                adopted,
                                Text.of(Wording.of("document.anchoring.draft-changed")
                                        .said())));
        };
    }

    private static List<Text> row(ArrangementPart part, @Nullable Arrangement arrangement, Tongues tongues) {
        Text what = Text.of(Words.atStart(part.label()));
        return arrangement == null
                ? List.of(
                        what,
                        Text.of(Wording.of("document.anchoring.nothing-said").said()),
                        Text.NONE,
                        Text.NONE)
                : List.of(
                        what,
                        tongues.written(arrangement.how()),
                        tongues.written(arrangement.who()),
                        tongues.written(arrangement.when()));
    }

    private static Block.Column column(Wording title, int share) {
        return new Block.Column(Words.atStart(title), share);
    }

    private static Block.Fact fact(Wording name, Text value) {
        return new Block.Fact(Words.atStart(name), value);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.ofDay(day);
    }
}
