package org.forankring.programme.plan.element.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.language.Wording;
import org.forankring.programme.plan.element.Closure;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.tool.Quadrant;
import org.forankring.programme.plan.tool.Risk;
import org.forankring.programme.plan.tool.RiskBand;
import org.forankring.programme.plan.tool.Stakeholder;
import org.forankring.programme.plan.tool.ToolEntry;
import org.jspecify.annotations.Nullable;

@Schema(name = "Element", description = "An element of the plan as it stands.")
record ElementAnswer(
        UUID elementId,
        UUID implementationId,

        @Schema(description = "In the form in which it is sent")
        ToolEntry content,

        @Schema(description = "By when something is to be done about it; absent when nothing is, or no longer")
        @Nullable
        LocalDate dueOn,

        boolean overdue,

        @Schema(
                description = "The same in words; absent without dueOn",
                examples = "Kick-off room booking due 3 March 2027, 12 days late")
        @Nullable
        String due,

        @Schema(description = "The code of the sentence, for clients that word it themselves") @Nullable
        String phrase,

        @Schema(description = "What the sentence speaks of, by name") @Nullable
        Map<String, Object> parameters,

        @Schema(description = "Of a risk: likelihood times consequence", examples = "12") @Nullable
        Integer riskScore,

        @Schema(description = "Of a risk: low to 4, medium to 9, high to 14, critical from 15") @Nullable
        RiskBand riskBand,

        @Schema(description = "Of a stakeholder: where it stands in the map, 3 counting as much") @Nullable
        Quadrant quadrant,

        @Schema(description = "How it ended; absent while it is open") @Nullable
        Closure closure) {

    static ElementAnswer of(Element element, LocalDate today) {
        Risk risk = element.content() instanceof Risk judged ? judged : null;
        Optional<Wording> due = element.dueInWords(today);
        return new ElementAnswer(
                element.id(),
                element.implementationId(),
                element.content(),
                element.dueOn().orElse(null),
                element.isOverdue(today),
                due.map(Wording::said).orElse(null),
                due.map(Wording::code).orElse(null),
                due.map(Wording::told).orElse(null),
                risk == null ? null : risk.score(),
                risk == null ? null : risk.band(),
                element.content() instanceof Stakeholder stakeholder ? stakeholder.quadrant() : null,
                element.closure().orElse(null));
    }

    /** Completes a response with the element, its version as ETag. */
    static Response to(Response.ResponseBuilder response, Element element, LocalDate today) {
        return response.entity(of(element, today))
                .tag(EntityTags.of(element.version()))
                .build();
    }
}
