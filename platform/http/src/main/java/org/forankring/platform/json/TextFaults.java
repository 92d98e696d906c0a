package org.forankring.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.forankring.platform.privacy.CivilRegistrationNumbers;
import org.forankring.platform.problem.Fault;

/** Looks at every text, number and field name of a tree for what no field may hold. */
final class TextFaults {

    private final FaultList faults;
    private final Deque<String> path = new ArrayDeque<>();

    TextFaults(FaultList faults) {
        this.faults = faults;
    }

    void visit(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    path.addLast(field.getKey());
                    check(field.getKey());
                    visit(field.getValue());
                    path.removeLast();
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    path.addLast(Integer.toString(i));
                    visit(array.get(i));
                    path.removeLast();
                }
            }
            default -> {
                if (node.isTextual() || node.isIntegralNumber()) {
                    check(node.asText());
                }
            }
        }
    }

    private void check(String text) {
        if (CivilRegistrationNumbers.appearIn(text)) {
            add("civil-registration-number");
        }
        if (text.indexOf('\0') >= 0) {
            add("nul-character");
        }
        if (hasLoneSurrogate(text)) {
            add("lone-surrogate");
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
