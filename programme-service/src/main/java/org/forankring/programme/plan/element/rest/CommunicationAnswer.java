package org.forankring.programme.plan.element.rest;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.tool.Message;
import org.forankring.programme.plan.tool.Message.Principle;

@Schema(
        name = "CommunicationPrinciples",
        description = "Which messages carry which principles of motivating communication.")
record CommunicationAnswer(List<Line> principles) {

    static CommunicationAnswer of(List<Element> messages) {
        return new CommunicationAnswer(Arrays.stream(Principle.values())
                .map(principle -> new Line(
                        principle,
                        messages.stream()
                                .filter(element -> !element.isDropped() && carries(element, principle))
                                .map(Element::id)
                                .toList()))
                .toList());
    }

    private static boolean carries(Element element, Principle principle) {
        return element.content() instanceof Message message && message.carried().contains(principle);
    }

    /** A principle and the messages that carry it. */
    @Schema(name = "PrincipleCarried", description = "A principle and the messages that carry it.")
    record Line(
            Principle principle,

            @Schema(description = "Empty when no message carries it")
            List<UUID> elementIds) {}
}
