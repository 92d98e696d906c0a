package org.forankring.programme.anchoring.status.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AnchoringStatus",
        description =
                "The status on the same elements as at the planning workshop: what was said of each then and what is"
                        + " said now.")
record StatusAnswer(
        @Schema(description = "Whether every item that was rated at the beginning is rated for the anchoring")
        boolean taken,

        @Schema(description = "When the last of these ratings was recorded; absent until the status is taken") @Nullable
        Instant takenAt,

        @Schema(description = "The items that were rated at the beginning and are not yet rated for the anchoring")
        List<UUID> lacking,

        @Schema(description = "How many items have moved which way")
        List<Moved> movements,

        @Schema(description = "All items in use, those of the framework first in its order")
        List<Element> elements) {

    static StatusAnswer of(AnchoringStatus status, MethodDefinition method) {
        return new StatusAnswer(
                status.isTaken(),
                status.takenAt().orElse(null),
                status.lacking().stream().map(element -> element.item().id()).toList(),
                Arrays.stream(Movement.values())
                        .map(movement -> new Moved(movement, status.count(movement)))
                        .toList(),
                status.elements().stream()
                        .map(element -> Element.of(element, method))
                        .toList());
    }

    /** How many items have moved one way. */
    @Schema(name = "AnchoringMovement", description = "How many items have moved one way.")
    record Moved(Movement movement, @Schema(examples = "5") long items) {}

    /** One item. */
    @Schema(
            name = "AnchoringElement",
            description = "One item with what was said of it at the beginning and for the anchoring.")
    record Element(
            UUID determinantId,

            @Schema(description = "Absent for an item that the municipality added", examples = "motivation") @Nullable
            String itemCode,

            @Schema(examples = "individual") String level,
            @Schema(examples = "competence") String aspect,
            @Schema(examples = "Motivation") String name,
            Movement movement,

            @Schema(description = "What was said last at the beginning; absent when nothing was") @Nullable
            Said baseline,

            @Schema(description = "What was said last for the anchoring; absent until something is") @Nullable
            Said anchoring) {

        private static Element of(AnchoringStatus.Element element, MethodDefinition method) {
            Determinant item = element.item();
            return new Element(
                    item.id(),
                    item.itemCode().orElse(null),
                    item.level(),
                    item.aspect(),
                    item.names(method).said(),
                    element.movement(),
                    Said.of(element.baseline()),
                    Said.of(element.anchoring()));
        }
    }

    /** What was said of an item. */
    @Schema(name = "AnchoringJudgement", description = "What was said of an item.")
    record Said(
            UUID ratingId,
            Judgement.Nature nature,
            @Schema(examples = "4") int strength,
            Judgement.Condition readiness,
            @Nullable String comment,
            @Schema(examples = "2027-11-15") LocalDate ratedOn) {

        private static @Nullable Said of(Optional<Rating> rating) {
            return rating.map(said -> new Said(
                            said.id(),
                            said.judgement().nature(),
                            said.judgement().strength(),
                            said.judgement().condition(),
                            said.comment().orElse(null),
                            said.ratedOn()))
                    .orElse(null);
        }
    }
}
