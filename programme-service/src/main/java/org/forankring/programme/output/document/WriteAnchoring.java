package org.forankring.programme.output.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersions;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.anchoring.status.ReadAnchoring;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;

/**
 * Writes out how far the anchoring is: the facilitators and barriers at the baseline and at anchoring side by side,
 * the sustainability check and the anchoring plan (S1).
 */
@ApplicationScoped
public class WriteAnchoring {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Item", 4),
            new Block.Column("At the baseline", 5),
            new Block.Column("At anchoring", 5),
            new Block.Column("Movement", 3));

    private final ReadAnchoring readAnchoring;
    private final AnchoringPlanVersions planVersions;
    private final Parties parties;
    private final Clock clock;

    WriteAnchoring(ReadAnchoring readAnchoring, AnchoringPlanVersions planVersions, Parties parties, Clock clock) {
        this.readAnchoring = readAnchoring;
        this.planVersions = planVersions;
        this.parties = parties;
        this.clock = clock;
    }

    /** The document as everything is now. */
    public Document write(Implementation implementation) {
        ReadAnchoring.Anchoring anchoring = readAnchoring.read(implementation);
        Optional<AnchoringPlanVersion> inForce =
                anchoring.plan().adoptedVersion().flatMap(number -> planVersions.find(implementation, number));
        String municipality = parties.municipality(implementation);
        String method = parties.method(implementation).name();
        String today = Words.ofDay(LocalDate.now(clock));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Municipality", municipality));
        facts.add(new Block.Fact("Method", method));
        facts.add(new Block.Fact("As of", today));
        facts.add(new Block.Fact("Status", words(anchoring.status())));
        for (Movement movement : Movement.values()) {
            facts.add(new Block.Fact(words(movement), items(anchoring.status().count(movement))));
        }
        return new Document(
                "Anchoring comparison " + municipality,
                new Manuscript(
                        "Anchoring of " + method + ": baseline and anchoring side by side",
                        municipality + " · Anchoring of " + method + " · " + today,
                        List.of(new Block.Facts(facts)),
                        Stream.concat(
                                        chapters(anchoring.status()),
                                        Stream.of(
                                                SustainabilityChapter.of(anchoring.check()),
                                                AnchoringPlanChapter.of(anchoring.plan(), inForce)))
                                .toList()));
    }

    private static String items(long count) {
        return count == 1 ? "1 item" : count + " items";
    }

    private static String words(AnchoringStatus status) {
        return status.takenOn()
                .map(day -> "Taken on " + Words.ofDay(day))
                .orElseGet(() -> status.ofWorkshop().isEmpty()
                        ? "Not taken: no item was rated at the baseline"
                        : "Not taken: to be rated again "
                                + (status.lacking().size() == 1 ? "is " : "are ")
                                + items(status.lacking().size()));
    }

    private static Stream<Manuscript.Chapter> chapters(AnchoringStatus status) {
        Map<String, List<AnchoringStatus.Element>> places = status.elements().stream()
                .collect(Collectors.groupingBy(
                        element -> Words.ofCode(element.item().level()) + " · "
                                + Words.ofCode(element.item().aspect()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return places.entrySet().stream()
                .map(place -> new Manuscript.Chapter(
                        place.getKey(),
                        List.of(new Block.Table(
                                COLUMNS,
                                place.getValue().stream()
                                        .map(WriteAnchoring::cells)
                                        .toList()))));
    }

    private static List<String> cells(AnchoringStatus.Element element) {
        return List.of(
                element.item().name(), said(element.baseline()), said(element.anchoring()), words(element.movement()));
    }

    private static String said(Optional<Rating> rating) {
        return rating.map(WriteAnchoring::words).orElse("Not rated");
    }

    private static String words(Rating rating) {
        String judgement = Words.ofCode(rating.judgement().nature().code()) + ", strength "
                + rating.judgement().strength() + "\n"
                + Words.ofCode(rating.judgement().condition().code()) + "\n" + Words.ofDay(rating.ratedOn());
        return rating.comment().map(comment -> judgement + "\n" + comment).orElse(judgement);
    }

    private static String words(Movement movement) {
        return switch (movement) {
            case IMPROVED -> "Improved";
            case UNCHANGED -> "Unchanged";
            case WORSENED -> "Worsened";
            case ONLY_FIRST -> "Rated at the baseline only";
            case ONLY_LAST -> "Rated at anchoring only";
            case NOT_RATED -> "Not rated";
        };
    }
}
