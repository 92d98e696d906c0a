package org.forankring.programme.plan.element.rest;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.tool.Quadrant;
import org.forankring.programme.plan.tool.Stakeholder;

@Schema(name = "StakeholderMap", description = "The stakeholders by influence and interest.")
record StakeholderMapAnswer(List<Field> quadrants) {

    static StakeholderMapAnswer of(List<Element> stakeholders) {
        List<Placed> open = stakeholders.stream()
                .filter(element -> !element.isClosed())
                .flatMap(Placed::of)
                .toList();
        return new StakeholderMapAnswer(Arrays.stream(Quadrant.values())
                .map(quadrant -> new Field(
                        quadrant,
                        open.stream()
                                .filter(placed -> Quadrant.of(placed.influence, placed.interest) == quadrant)
                                .toList()))
                .toList());
    }

    /** One quadrant of the map. */
    @Schema(name = "StakeholderField", description = "One quadrant of the stakeholder map.")
    record Field(Quadrant quadrant, List<Placed> stakeholders) {}

    /** A stakeholder in the map. */
    @Schema(name = "PlacedStakeholder", description = "A stakeholder in the map.")
    record Placed(
            UUID elementId,
            @Schema(examples = "Job centre Nordby") String name,
            @Schema(examples = "4") int influence,
            @Schema(examples = "2") int interest,

            @Schema(examples = "A fixed contact takes part in every second status meeting.")
            String plannedInvolvement) {

        private static Stream<Placed> of(Element element) {
            return element.content() instanceof Stakeholder who
                    ? Stream.of(new Placed(
                            element.id(), who.name(), who.influence(), who.interest(), who.plannedInvolvement()))
                    : Stream.empty();
        }
    }
}
