package org.forankring.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.forankring.platform.privacy.CivilRegistrationNumbers;
import org.forankring.platform.problem.Fault;

/**
 * Looks at every text, number and field name of a tree for what no field may hold, and has each text as it is kept
 * ({@link VisibleText}).
 */
final class TextFaults {

    private final FaultList faults;
    private final Deque<String> path = new ArrayDeque<>();

    TextFaults(FaultList faults) {
        this.faults = faults;
    }

    void visit(JsonNode node, OwnGrammars grammars) {
        switch (node) {
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    path.addLast(field.getKey());
                    check(field.getKey(), true);
                    object.set(field.getKey(), read(field.getValue(), grammars.at(field.getKey())));
                    path.removeLast();
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    path.addLast(Integer.toString(i));
                    array.set(i, read(array.get(i), grammars.atEntry()));
                    path.removeLast();
                }
            }
            default -> read(node, grammars);
        }
    }

    private JsonNode read(JsonNode node, OwnGrammars grammars) {
        if (node.isContainerNode()) {
            visit(node, grammars);
            return node;
        }
        if (node.isTextual()) {
            String text = node.asText();
            check(text, !grammars.own());
            String kept = VisibleText.of(text);
            return kept.equals(text) ? node : TextNode.valueOf(kept);
        }
        if (node.isNumber()) {
            check(node.asText(), true);
        }
        return node;
    }

    private void check(String text, boolean forNumbersOfPeople) {
        if (forNumbersOfPeople && CivilRegistrationNumbers.appearIn(text)) {
            add("civil-registration-number");
        }
        if (text.indexOf('\0') >= 0) {
            add("nul-character");
        } else if (hasLoneSurrogate(text)) {
            add("lone-surrogate");
        } else if (text.codePoints().anyMatch(VisibleText::isControl)) {
            add("control-character");
        }
    }

    private void add(String code) {
        faults.add(Fault.of(Fault.pointer(new ArrayList<>(path)), code));
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
