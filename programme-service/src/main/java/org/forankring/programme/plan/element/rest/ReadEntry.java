package org.forankring.programme.plan.element.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.code.Coded;
import org.forankring.platform.json.Bound;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Expected;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.plan.tool.Kind;
import org.forankring.programme.plan.tool.ToolEntry;

/** Reads an entry of the kind that the document names. Without a known kind nothing else can be judged. */
@ApplicationScoped
class ReadEntry {

    private final StrictJson json;

    ReadEntry(StrictJson json) {
        this.json = json;
    }

    /**
     * The entry in the document.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every fault
     */
    ToolEntry read(JsonNode document) {
        List<Fault> unreadable = unreadable(document);
        if (unreadable.isEmpty()) {
            return json.bind(document, ToolEntry.class).orRefuse();
        }
        Bound<JsonNode> texts = json.bind(document, JsonNode.class);
        throw Problems.invalid(
                Stream.concat(unreadable.stream(), texts.faults().stream()).toList());
    }

    private static List<Fault> unreadable(JsonNode document) {
        if (!document.isObject()) {
            return List.of(new Fault("", "wrong-type", Wording.of("fault.element-not-an-object")));
        }
        JsonNode kind = document.path("kind");
        if (kind.isMissingNode() || kind.isNull()) {
            return List.of(Fault.of("/kind", "required"));
        }
        if (!kind.isTextual()) {
            return List.of(new Fault("/kind", "wrong-type", Wording.of("fault.expected.text")));
        }
        return Coded.find(Kind.class, kind.asText()).isPresent()
                ? List.of()
                : List.of(new Fault("/kind", "invalid-format", Expected.oneOf(Kind.codes())));
    }
}
