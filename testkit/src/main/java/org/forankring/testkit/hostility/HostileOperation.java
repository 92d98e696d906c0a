package org.forankring.testkit.hostility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An operation of a document, and the hostile requests for it: in each place, some of what could be wrong there. */
final class HostileOperation {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String BODY = "/content/application~1json/schema";
    private static final Pattern IN_A_HEADER = Pattern.compile("[!-~][ -~]*");
    private static final String MARK_TEXT = "the hostile place";
    private static final String MARK = "\"" + MARK_TEXT + "\"";

    private final URI root;
    private final String verb;
    private final String path;
    private final JsonNode declared;
    private final Map<String, String> ids;
    private final Map<String, String> headers;
    private final Random random;
    private final int perPlace;
    private final List<HostileCall> calls = new ArrayList<>();

    HostileOperation(
            URI root,
            String verb,
            String path,
            JsonNode declared,
            Map<String, String> ids,
            Map<String, String> headers,
            Random random,
            int perPlace) {
        this.root = root;
        this.verb = verb;
        this.path = path;
        this.declared = declared;
        this.ids = ids;
        this.headers = headers;
        this.random = random;
        this.perPlace = perPlace;
    }

    List<HostileCall> calls(JsonNode document, SchemaSample sample) {
        JsonNode schema = declared.path("requestBody").at(BODY);
        List<JsonNode> bodies = schema.isMissingNode() ? List.of() : sample.choices(schema);
        @Nullable String sound = bodies.isEmpty() ? null : bodies.getFirst().toString();
        NAME.matcher(path)
                .results()
                .map(name -> name.group(1))
                .forEach(name -> some(Malice.TEXTS)
                        .forEach(text -> add(filled(Map.of(name, text)), Map.of(), sound, name + " = " + text)));
        for (JsonNode parameter : declared.path("parameters")) {
            JsonNode known = parameter.has("$ref")
                    ? document.at(parameter.path("$ref").asText().substring(1))
                    : parameter;
            String name = known.path("name").asText();
            some(Malice.TEXTS).forEach(text -> {
                if (known.path("in").asText().equals("query")) {
                    add(filled(Map.of()) + "?" + name + "=" + encoded(text), Map.of(), sound, name + " = " + text);
                } else if (known.path("in").asText().equals("header")
                        && IN_A_HEADER.matcher(text).matches()) {
                    add(filled(Map.of()), Map.of(name, text), sound, name + ": " + text);
                }
            });
        }
        if (sound != null) {
            some(Malice.BODIES).forEach(body -> add(filled(Map.of()), Map.of(), body, "the body " + body));
            bodies.forEach(this::addWrongFields);
        }
        return calls;
    }

    private void addWrongFields(JsonNode body) {
        List<String> places = new ArrayList<>();
        collect(body, "", places);
        for (String place : places) {
            String template = marked(body, place).toString();
            some(Malice.VALUES)
                    .forEach(value -> add(
                            filled(Map.of()),
                            Map.of("If-Match", "*"),
                            template.replace(MARK, value),
                            place + " = " + value));
        }
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(place + "/" + field.getKey());
                collect(field.getValue(), place + "/" + field.getKey(), places);
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            places.add(place + "/0");
            collect(array.get(0), place + "/0", places);
        }
    }

    private static JsonNode marked(JsonNode body, String place) {
        JsonNode copy = body.deepCopy();
        int last = place.lastIndexOf('/');
        String name = place.substring(last + 1);
        switch (copy.at(place.substring(0, last))) {
            case ObjectNode object -> object.put(name, MARK_TEXT);
            case ArrayNode array -> array.set(0, MARK_TEXT);
            default -> throw new IllegalStateException("Nothing can be wrong at " + place);
        }
        return copy;
    }

    private <T> List<T> some(List<T> all) {
        return random.ints(0, all.size())
                .distinct()
                .limit(Math.min(perPlace, all.size()))
                .mapToObj(all::get)
                .toList();
    }

    private void add(String target, Map<String, String> besides, @Nullable String body, String wrong) {
        Map<String, String> sent = new HashMap<>(headers);
        sent.putAll(besides);
        if (body != null) {
            sent.put("Content-Type", "application/json");
        }
        calls.add(new HostileCall(verb, root.resolve(target), sent, body, wrong));
    }

    /** The address, with what is known or given for the names in it. */
    private String filled(Map<String, String> given) {
        return NAME.matcher(path)
                .replaceAll(name -> encoded(
                        given.getOrDefault(name.group(1), ids.getOrDefault(name.group(1), new UUID(7, 7).toString()))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
