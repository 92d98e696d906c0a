package org.forankring.programme.output.document;

import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.sustainability.Standing;
import org.forankring.programme.anchoring.sustainability.Sustainability;
import org.forankring.programme.anchoring.sustainability.Sustainability.Finding;
import org.forankring.programme.anchoring.sustainability.Sustainability.InPlace;
import org.forankring.programme.anchoring.sustainability.SustainabilityCheck;
import org.forankring.programme.anchoring.sustainability.SustainabilityPart;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.forankring.programme.output.printing.Text;
import org.jspecify.annotations.Nullable;

/** The chapter on the sustainability check: whether "competences and organization are in place" (S1). */
final class SustainabilityChapter {

    private SustainabilityChapter() {}

    static Manuscript.Chapter of(SustainabilityCheck check, Tongues tongues) {
        Sustainability findings = check.findings();
        Standing standing = check.standing();
        return new Manuscript.Chapter(
                Wording.of("document.sustainability").said(),
                List.of(
                        new Block.Paragraph((standing.isComplete()
                                        ? Wording.of("document.sustainability-complete")
                                        : Wording.of("document.sustainability-incomplete"))
                                .said()),
                        new Block.Heading(Wording.of("document.competences", "standing", words(standing.competences()))
                                .said()),
                        table(SustainabilityPart.COMPETENCES, findings, tongues),
                        new Block.Heading(
                                Wording.of("document.organisation", "standing", words(standing.organisation()))
                                        .said()),
                        table(SustainabilityPart.ORGANISATION, findings, tongues)));
    }

    private static Block.Table table(List<SustainabilityPart> parts, Sustainability findings, Tongues tongues) {
        return new Block.Table(
                List.of(
                        new Block.Column(Wording.of("document.part").said(), 4),
                        new Block.Column(Wording.of("document.is-in-place").said(), 2),
                        new Block.Column(Wording.of("document.shown-by").said(), 5),
                        new Block.Column(Wording.of("document.done-about-it").said(), 5)),
                parts.stream()
                        .map(part -> row(part, part.in(findings), tongues))
                        .toList());
    }

    private static List<Text> row(SustainabilityPart part, @Nullable Finding finding, Tongues tongues) {
        Text name = Text.of(Words.atStart(part.label()));
        return finding == null
                ? List.of(name, Text.of(Wording.of("document.not-looked-at").said()), Text.NONE, Text.NONE)
                : List.of(
                        name,
                        Text.of(Words.ofCode("in-place", finding.inPlace().code())),
                        tongues.written(finding.evidence()),
                        tongues.written(finding.measure()));
    }

    private static Wording words(Optional<InPlace> inPlace) {
        return inPlace.map(found -> Wording.of("document.standing." + found.code()))
                .orElseGet(() -> Wording.of("document.standing.unknown"));
    }
}
