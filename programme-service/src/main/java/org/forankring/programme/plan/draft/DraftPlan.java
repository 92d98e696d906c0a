package org.forankring.programme.plan.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;

/** Reads a plan as a whole, as it would be adopted now. */
@ApplicationScoped
public class DraftPlan {

    private final PlanSections sections;
    private final Instance<PlanPart> parts;
    private final ObjectMapper json;

    DraftPlan(PlanSections sections, Instance<PlanPart> parts, ObjectMapper json) {
        this.sections = sections;
        this.parts = parts;
        this.json = json;
    }

    /** The written sections in the order of the document, and the parts by name. */
    public PlanDocument read(Implementation implementation) {
        List<PlanSection> known = sections.list(implementation);
        Map<String, JsonNode> written = new LinkedHashMap<>();
        for (PlanSection section : known) {
            written.put(section.name().code(), tree(section.content()));
        }
        Map<String, JsonNode> contributed = new TreeMap<>();
        for (PlanPart part : parts) {
            contributed.put(part.name(), tree(part.content(implementation)));
        }
        return new PlanDocument(
                known.stream()
                        .filter(PlanSection::isFilled)
                        .map(PlanSection::name)
                        .toList(),
                written,
                contributed);
    }

    /** Written and read, so that a draft compares equal to the same content that has been stored. */
    private JsonNode tree(Object content) {
        try {
            return json.readTree(json.writeValueAsBytes(content));
        } catch (IOException unwritable) {
            throw new IllegalArgumentException("A part of the plan cannot be written as JSON", unwritable);
        }
    }
}
