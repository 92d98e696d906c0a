package org.forankring.programme.output.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersions;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.anchoring.status.ReadAnchoring;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.forankring.programme.output.printing.Text;

/**
 * Writes out how far the anchoring is: the facilitators and barriers at the baseline and at anchoring side by side,
 * the sustainability check and the anchoring plan (S1).
 */
@ApplicationScoped
public class WriteAnchoring {

    private final ReadAnchoring readAnchoring;
    private final AnchoringPlanVersions planVersions;
    private final Parties parties;
    private final Calendars calendars;

    WriteAnchoring(
            ReadAnchoring readAnchoring, AnchoringPlanVersions planVersions, Parties parties, Calendars calendars) {
        this.readAnchoring = readAnchoring;
        this.planVersions = planVersions;
        this.parties = parties;
        this.calendars = calendars;
    }

    /** The document as everything is now. */
    public Document write(Implementation implementation) {
        ReadAnchoring.Anchoring anchoring = readAnchoring.read(implementation);
        Optional<AnchoringPlanVersion> inForce =
                anchoring.plan().adoptedVersion().flatMap(number -> planVersions.find(implementation, number));
        String municipality = parties.municipality(implementation);
        MethodDefinition method = parties.method(implementation);
        Tongues tongues = parties.tongues(implementation, method);
        LocalDate today = calendars.today(implementation.municipalityId());
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(Wording.of("document.municipality").said(), municipality));
        facts.add(new Block.Fact(Wording.of("document.method").said(), tongues.called(method.names())));
        facts.add(new Block.Fact(Wording.of("document.as-of").said(), Words.ofDay(today)));
        facts.add(new Block.Fact(
                Wording.of("document.status").said(), status(anchoring.status()).said()));
        for (Movement movement : Movement.values()) {
            facts.add(new Block.Fact(
                    words(movement),
                    Wording.of("document.items", "count", anchoring.status().count(movement))
                            .said()));
        }
        return new Document(
                Wording.of("document.anchoring-file", "municipality", municipality)
                        .said(),
                new Manuscript(
                        RequestLanguage.current(),
                        Wording.of("document.anchoring-title", "method", method.names())
                                .said(),
                        Wording.of(
                                        "document.anchoring-head",
                                        "municipality",
                                        municipality,
                                        "method",
                                        method.names(),
                                        "day",
                                        today)
                                .said(),
                        List.of(new Block.Facts(facts)),
                        Stream.concat(
                                        chapters(anchoring.status(), method, tongues),
                                        Stream.of(
                                                SustainabilityChapter.of(anchoring.check(), tongues),
                                                AnchoringPlanChapter.of(anchoring.plan(), inForce, tongues)))
                                .toList()));
    }

    private static Wording status(AnchoringStatus status) {
        return status.takenOn()
                .map(day -> Wording.of("document.status-taken", "day", day))
                .orElseGet(() -> status.ofWorkshop().isEmpty()
                        ? Wording.of("document.status-without-baseline")
                        : Wording.of(
                                "document.status-lacks",
                                "count",
                                status.lacking().size()));
    }

    private static Stream<Manuscript.Chapter> chapters(
            AnchoringStatus status, MethodDefinition method, Tongues tongues) {
        Map<String, List<AnchoringStatus.Element>> places = status.elements().stream()
                .collect(Collectors.groupingBy(
                        element -> place(element, method), LinkedHashMap::new, Collectors.toList()));
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("document.item").said(), 4),
                new Block.Column(Wording.of("document.at-baseline").said(), 5),
                new Block.Column(Wording.of("document.at-anchoring").said(), 5),
                new Block.Column(Wording.of("document.movement").said(), 3));
        return places.entrySet().stream()
                .map(place -> new Manuscript.Chapter(
                        place.getKey(),
                        List.of(new Block.Table(
                                columns,
                                place.getValue().stream()
                                        .map(element -> cells(element, method, tongues))
                                        .toList()))));
    }

    private static String place(AnchoringStatus.Element element, MethodDefinition method) {
        String level = element.item().level();
        String aspect = element.item().aspect();
        return Words.within(
                Words.ofCode(method.levelNames(level), level), Words.ofCode(method.aspectNames(aspect), aspect));
    }

    private static List<Text> cells(AnchoringStatus.Element element, MethodDefinition method, Tongues tongues) {
        return List.of(
                tongues.called(element.item().names(method)),
                said(element.baseline(), tongues),
                said(element.anchoring(), tongues),
                Text.of(words(element.movement())));
    }

    private static Text said(Optional<Rating> rating, Tongues tongues) {
        return rating.map(known -> words(known, tongues)).orElseGet(() -> Text.of(words(Movement.NOT_RATED)));
    }

    private static Text words(Rating rating, Tongues tongues) {
        String judgement = Words.atStart(Wording.of(
                "document.judgement",
                "nature",
                Wording.of("determinant-nature." + rating.judgement().nature().code()),
                "strength",
                rating.judgement().strength(),
                "readiness",
                Wording.of("determinant-readiness."
                        + rating.judgement().condition().code()),
                "day",
                rating.ratedOn()));
        return Text.joined(
                "\n",
                List.of(Text.of(judgement), tongues.written(rating.comment().orElse(null))));
    }

    private static String words(Movement movement) {
        return Words.atStart(
                switch (movement) {
                    case ONLY_FIRST -> Wording.of("document.movement.only-first");
                    case ONLY_LAST -> Wording.of("document.movement.only-last");
                    case IMPROVED, UNCHANGED, WORSENED, NOT_RATED -> Wording.of("rating-movement." + movement.code());
                });
    }
}
