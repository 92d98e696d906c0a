package org.forankring.platform.json;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.forankring.platform.code.Written;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Horizon;
import org.jspecify.annotations.Nullable;

/** Reads a day; of one that is to have come, the constraint {@link PastOrPresent} says that it has not. */
final class WrittenDay extends WrittenForm<LocalDate> implements ContextualDeserializer {

    private static final long serialVersionUID = 1;

    private final transient Horizon horizon;

    WrittenDay(Horizon horizon) {
        this(horizon, horizon::complaint);
    }

    private WrittenDay(Horizon horizon, Function<LocalDate, Optional<Wording>> complaint) {
        super(LocalDate.class, Written::day, complaint);
        this.horizon = horizon;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field) {
        return field != null && field.getAnnotation(PastOrPresent.class) != null
                ? new WrittenDay(horizon, horizon::tooEarly)
                : this;
    }
}
