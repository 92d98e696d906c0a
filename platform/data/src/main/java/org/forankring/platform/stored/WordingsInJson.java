package org.forankring.platform.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;

/**
 * Keeps wordings so that they are the same when they are read again, in whatever language they are said then: a day is
 * {@code {"day": …}}, a month {@code {"month": …}}, texts by language are {@code {"texts": {…}}}, a wording is
 * {@code {"code": …, "parameters": {…}}}. A phrase that this version does not have, because a newer one wrote it or an older one did, is read as its code.
 */
final class WordingsInJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WordingsInJson() {
        addSerializer(new Writing());
        addDeserializer(Wording.class, new Reading());
    }

    private static Object written(Object value) {
        return switch (value) {
            case LocalDate day -> Map.of("day", day.toString());
            case YearMonth month -> Map.of("month", month.toString());
            case Texts texts -> Map.of("texts", texts.byLanguage());
            case List<?> list -> list.stream().map(WordingsInJson::written).toList();
            default -> value;
        };
    }

    private static Wording wording(JsonNode node) {
        String code = node.path("code").asText();
        if (!Wording.isKnown(code)) {
            return Wording.literal(code);
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        node.path("parameters").properties().forEach(part -> parameters.put(part.getKey(), value(part.getValue())));
        return new Wording(code, parameters);
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(WordingsInJson::value).toList();
        }
        if (node.isObject()) {
            return object(node);
        }
        return node.isNumber() ? number(node) : node.asText();
    }

    private static Object number(JsonNode node) {
        return node.isInt()
                ? (Object) node.intValue()
                : node.isLong() ? (Object) node.longValue() : node.decimalValue();
    }

    private static Object object(JsonNode node) {
        if (node.has("code")) {
            return wording(node);
        }
        if (node.has("day")) {
            return LocalDate.parse(node.path("day").asText());
        }
        return node.has("month") ? YearMonth.parse(node.path("month").asText()) : texts(node);
    }

    private static Texts texts(JsonNode node) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        node.path("texts")
                .properties()
                .forEach(text -> byLanguage.put(text.getKey(), text.getValue().asText()));
        return new Texts(byLanguage);
    }

    private static final class Writing extends StdSerializer<Wording> {

        private static final long serialVersionUID = 1L;

        Writing() {
            super(Wording.class);
        }

        @Override
        public void serialize(Wording wording, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("code", wording.code());
            json.writeObjectFieldStart("parameters");
            for (Map.Entry<String, Object> parameter : wording.parameters().entrySet()) {
                provider.defaultSerializeField(parameter.getKey(), written(parameter.getValue()), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static final class Reading extends StdDeserializer<Wording> {

        private static final long serialVersionUID = 1L;

        Reading() {
            super(Wording.class);
        }

        @Override
        public Wording deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return wording(context.readTree(json));
        }
    }
}
