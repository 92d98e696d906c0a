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
                    List.of(column(ArrangementPart.KEPT_IN_FOCUS.label(), 1), column(Detail.HOW.label(), 1)),
                    said.keptInFocus().stream()
                            .map(focus -> List.of(focus.what(), words(focus.how())))
                            .toList()));
        }
        if (said.responsible() != null) {
            blocks.add(new Block.Facts(Stream.of(
                            fact(
                                    ArrangementPart.RESPONSIBLE.label(),
                                    said.responsible().who()),
                            fact(
                                    Wording.of("document.anchoring.duties"),
                                    said.responsible().duties()),
                            fact(
                                    Wording.of("document.anchoring.deputy"),
                                    said.responsible().deputy()))
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
                        row(ArrangementPart.NEW_EMPLOYEES, said.newEmployees()),
                        row(ArrangementPart.SPARRING, said.sparring()),
                        row(ArrangementPart.MONITORING, said.monitoring()),
                        row(ArrangementPart.PLAN_REVISION, said.planRevision()))));
        if (!said.measures().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            column(ArrangementPart.MEASURES.label(), 6),
                            column(Detail.BY_WHOM.label(), 3),
                            column(Detail.BY_WHEN.label(), 3)),
                    said.measures().stream()
                            .map(measure -> List.of(measure.what(), words(measure.who()), day(measure.byWhen())))
                            .toList()));
        }
        return new Manuscript.Chapter(Wording.of("document.anchoring.plan").said(), blocks);
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
            case CHANGED ->
                adopted + "\n" + Wording.of("document.anchoring.draft-changed").said();
        };
    }

    private static List<String> row(ArrangementPart part, @Nullable Arrangement arrangement) {
        String what = Words.atStart(part.label());
        return arrangement == null
                ? List.of(what, Wording.of("document.anchoring.nothing-said").said(), "", "")
                : List.of(what, words(arrangement.how()), words(arrangement.who()), words(arrangement.when()));
    }

    private static Block.Column column(Wording title, int share) {
        return new Block.Column(Words.atStart(title), share);
    }

    private static Block.Fact fact(Wording name, @Nullable String value) {
        return new Block.Fact(Words.atStart(name), words(value));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.ofDay(day);
    }
}
