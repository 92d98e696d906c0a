package org.forankring.platform.tenancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list query, as many as the caller asks for. Attribute names come from the code, values
 * only ever travel as parameters.
 */
public final class Narrowing {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Narrowing() {}

    /** No condition yet, for what every caller may see. */
    public static Narrowing none() {
        return new Narrowing();
    }

    /** Only what is within reach, going by the attribute that holds the municipality's id. */
    public static Narrowing to(Reach reach, String municipality) {
        if (reach.everywhere()) {
            return none();
        }
        return reach.municipality().isPresent() ? none().and(municipality, reach.municipality()) : none().toNothing();
    }

    /** Only where the attribute has the value, if a value is given. */
    public Narrowing and(String attribute, Optional<?> value) {
        value.ifPresent(given -> {
            conditions.add(attribute + " = :" + attribute);
            values.put(attribute, given);
        });
        return this;
    }

    /** Only what comes after the given id, if one is given. */
    public Narrowing after(@Nullable UUID last) {
        if (last != null) {
            conditions.add("id > :after");
            values.put("after", last);
        }
        return this;
    }

    /** Only what comes after the entity's row of the given id in the alphabet of the language, if an id is given. */
    public Narrowing afterInAlphabet(String entity, Language language, @Nullable UUID last) {
        if (last != null) {
            String seen = named("seen", language);
            String next = named("next", language);
            conditions.add("exists (select 1 from " + entity + " seen where seen.id = :after and (" + seen + " < "
                    + next + " or " + seen + " = " + next + " and seen.id < next.id))");
            values.put("after", last);
        }
        return this;
    }

    /** Only where the condition holds. */
    public Narrowing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Only where the condition holds, in which the parameter stands for the value, if a value is given. */
    public Narrowing where(String condition, String parameter, Optional<?> value) {
        value.ifPresent(given -> {
            conditions.add("(" + condition + ")");
            values.put(parameter, given);
        });
        return this;
    }

    /** The query in Panache's short form, in the order of the ids. */
    public String inOrder() {
        return inOrder("id");
    }

    /** The query in Panache's short form, in another order. */
    public String inOrder(String order) {
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
        return where + "order by " + order;
    }

    /** The query for an entity with a name, in the alphabet of the language. */
    public String inAlphabet(String entity, Language language) {
        return "from " + entity + " next " + inOrder(named("next", language) + ", next.id");
    }

    private static String named(String row, Language language) {
        return "collate(" + row + ".name as names_" + language.tag() + ")";
    }

    /** The parameters of the query. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private Narrowing toNothing() {
        conditions.add("1 = 0");
        return this;
    }
}
