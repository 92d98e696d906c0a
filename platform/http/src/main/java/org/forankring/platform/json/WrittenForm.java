package org.forankring.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a value from a text of one form, and refuses values that nobody can mean. */
class WrittenForm<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<String, Optional<T>> form;
    private final transient Function<T, Optional<Wording>> complaint;

    WrittenForm(Class<T> type, Function<String, Optional<T>> form) {
        this(type, form, any -> Optional.empty());
    }

    WrittenForm(Class<T> type, Function<String, Optional<T>> form, Function<T, Optional<Wording>> complaint) {
        super(type);
        this.form = form;
        this.complaint = complaint;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(_valueClass, parser);
        }
        Optional<T> read = form.apply(parser.getText());
        if (read.isEmpty()) {
            return (T) context.handleWeirdStringValue(_valueClass, parser.getText(), "not in the documented form");
        }
        Optional<Wording> wrong = complaint.apply(read.get());
        if (wrong.isPresent()) {
            throw new OutOfRange(parser, _valueClass, wrong.get());
        }
        return read.get();
    }
}
