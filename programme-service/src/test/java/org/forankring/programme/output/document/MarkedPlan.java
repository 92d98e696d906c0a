package org.forankring.programme.output.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.forankring.platform.language.Language;
import org.forankring.programme.plan.draft.PlanDocument;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.plan.tool.ToolEntry;

/**
 * A plan in which every text, number and day of every section and part is one that occurs nowhere else.
 *
 * @param marks how they are to be read in print
 * @param units what the units are called that it names
 */
record MarkedPlan(PlanDocument content, List<String> marks, Map<String, String> units) {

    /** The items of the parts, by the parts' names; other packages keep some of them to themselves. */
    private static final Map<String, String> ITEMS = Map.of(
            "facilitatorsAndBarriers", "framework.rating.FacilitatorsAndBarriers$Item",
            "strategies", "framework.strategy.StrategiesInPlan$Item",
            "elements", "plan.element.ElementsInPlan$Item",
            "adjustments", "cooperation.minutes.AdjustmentsInPlan$Item",
            "team", "cooperation.team.TeamInPlan$Item",
            "partners", "cooperation.partner.PartnersInPlan$Item");

    /** Another item of the plan, for what is named by its id. */
    private static final UUID NAMED = new UUID(0, 7);

    static MarkedPlan filled() {
        return new Filling().plan();
    }

    /** The parts that are filled. */
    static Iterable<String> parts() {
        return ITEMS.keySet();
    }

    private static final class Filling {

        private final ObjectMapper json = new ObjectMapper();
        private final List<String> marks = new ArrayList<>();
        private final Map<String, String> units = new LinkedHashMap<>();
        private int next;

        MarkedPlan plan() {
            Map<String, JsonNode> sections = new LinkedHashMap<>();
            for (SectionName name : SectionName.values()) {
                sections.put(name.code(), filled(name.empty().getClass()));
            }
            Map<String, JsonNode> parts = new LinkedHashMap<>();
            ITEMS.forEach((part, type) -> parts.put(part, items(part, type)));
            return new MarkedPlan(new PlanDocument(List.of(), sections, parts), marks, units);
        }

        /** One of each kind, where there are kinds. */
        private ArrayNode items(String part, String type) {
            Class<?> item = named(type);
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            if (!part.equals("elements")) {
                ObjectNode filled = filled(item);
                return items.add(part.equals("facilitatorsAndBarriers") ? filled.put("id", NAMED.toString()) : filled);
            }
            JsonSubTypes kinds = Objects.requireNonNull(ToolEntry.class.getAnnotation(JsonSubTypes.class));
            for (JsonSubTypes.Type kind : kinds.value()) {
                ObjectNode filled = filled(item);
                filled.set("content", filled(kind.value()).put("kind", kind.name()));
                items.add(filled);
            }
            return items;
        }

        private static Class<?> named(String type) {
            try {
                return Class.forName("org.forankring.programme." + type);
            } catch (ClassNotFoundException moved) {
                throw new IllegalStateException(moved);
            }
        }

        private ObjectNode filled(Class<?> type) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            for (RecordComponent component : type.getRecordComponents()) {
                filled.set(component.getName(), value(component.getName(), component.getGenericType()));
            }
            return filled;
        }

        private JsonNode value(String name, Type type) {
            if (type instanceof ParameterizedType list) {
                return JsonNodeFactory.instance.arrayNode().add(value(name, list.getActualTypeArguments()[0]));
            }
            Class<?> simple = (Class<?>) type;
            if (simple == UUID.class) {
                return json.valueToTree(id(name));
            }
            if (simple == boolean.class || simple == Boolean.class) {
                return json.valueToTree(true);
            }
            if (simple.isEnum()) {
                return json.valueToTree(simple.getEnumConstants()[0]);
            }
            if (simple == ToolEntry.class) {
                return JsonNodeFactory.instance.nullNode();
            }
            return simple.isRecord() ? filled(simple) : mark(simple);
        }

        private String id(String name) {
            return switch (name) {
                case "resolves", "strengthens", "dependsOn" -> NAMED.toString();
                case "unitId" -> {
                    UUID unit = new UUID(1, ++next);
                    units.put(unit.toString(), noted("unit" + next + "unit"));
                    yield unit.toString();
                }
                default -> new UUID(2, ++next).toString();
            };
        }

        private JsonNode mark(Class<?> type) {
            next++;
            if (type == int.class || type == Integer.class) {
                noted(String.valueOf(70_000 + next));
                return json.valueToTree(70_000 + next);
            }
            if (type == LocalDate.class) {
                LocalDate day = LocalDate.of(2031, 1, 17).plusMonths(next);
                noted(Language.ENGLISH.day(day));
                return json.valueToTree(day.toString());
            }
            if (type == String.class) {
                return json.valueToTree(noted("x" + next + "x"));
            }
            throw new IllegalStateException("No mark for " + type);
        }

        private String noted(String mark) {
            marks.add(mark);
            return mark;
        }
    }
}
