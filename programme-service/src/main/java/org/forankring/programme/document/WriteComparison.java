package org.forankring.programme.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.printing.Block;
import org.forankring.programme.printing.Manuscript;
import org.forankring.programme.rating.CompareRatings;
import org.forankring.programme.rating.Comparison;
import org.forankring.programme.rating.Movement;
import org.forankring.programme.rating.Rating;

/** Writes out how the facilitators and barriers were rated at the baseline and at anchoring, side by side (S1). */
@ApplicationScoped
public class WriteComparison {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Item", 4),
            new Block.Column("At the baseline", 5),
            new Block.Column("At anchoring", 5),
            new Block.Column("Movement", 3));

    private final CompareRatings compareRatings;
    private final Parties parties;
    private final Clock clock;

    WriteComparison(CompareRatings compareRatings, Parties parties, Clock clock) {
        this.compareRatings = compareRatings;
        this.parties = parties;
        this.clock = clock;
    }

    /** The document as the ratings are now. */
    public Document write(Implementation implementation) {
        Comparison comparison =
                compareRatings.compare(implementation, List.of(Rating.Occasion.BASELINE, Rating.Occasion.ANCHORING));
        String municipality = parties.municipality(implementation);
        String method = parties.method(implementation).name();
        String today = Words.ofDay(LocalDate.now(clock));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Municipality", municipality));
        facts.add(new Block.Fact("Method", method));
        facts.add(new Block.Fact("As of", today));
        for (Movement movement : Movement.values()) {
            facts.add(new Block.Fact(words(movement), items(comparison.count(movement))));
        }
        return new Document(
                "Anchoring comparison " + municipality,
                new Manuscript(
                        "Anchoring of " + method + ": baseline and anchoring side by side",
                        municipality + " · Anchoring of " + method + " · " + today,
                        List.of(new Block.Facts(facts)),
                        chapters(comparison)));
    }

    private static String items(long count) {
        return count == 1 ? "1 item" : count + " items";
    }

    private static List<Manuscript.Chapter> chapters(Comparison comparison) {
        Map<String, List<Comparison.Row>> places = comparison.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> Words.ofCode(row.item().level()) + " · "
                                + Words.ofCode(row.item().aspect()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return places.entrySet().stream()
                .map(place -> new Manuscript.Chapter(
                        place.getKey(),
                        List.of(new Block.Table(
                                COLUMNS,
                                place.getValue().stream()
                                        .map(WriteComparison::cells)
                                        .toList()))))
                .toList();
    }

    private static List<String> cells(Comparison.Row row) {
        return List.of(
                row.item().name(),
                said(row, Rating.Occasion.BASELINE),
                said(row, Rating.Occasion.ANCHORING),
                words(row.movement()));
    }

    /** What was said last on the occasion. */
    private static String said(Comparison.Row row, Rating.Occasion occasion) {
        return row.ratings().stream()
                .filter(rating -> rating.occasion() == occasion)
                .reduce((earlier, later) -> later)
                .map(WriteComparison::words)
                .orElse("Not rated");
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
