package org.forankring.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a constant from exactly the text that it is written as. */
final class WrittenConstant extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    WrittenConstant(JsonDeserializer<?> constants) {
        super(constants);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> constants) {
        return new WrittenConstant(constants);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(_valueClass, parser);
        }
        if (!parser.getText().equals(parser.getText().trim())) {
            return context.handleWeirdStringValue(_valueClass, parser.getText(), "has blanks around it");
        }
        return super.deserialize(parser, context);
    }
}
