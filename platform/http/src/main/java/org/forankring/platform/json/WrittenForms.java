package org.forankring.platform.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.forankring.platform.code.Written;
import org.forankring.platform.time.Horizon;

/**
 * Takes for an identifier, a day, a time or a constant only the text that is documented for it. Jackson also takes
 * numbers, lists, base64 and texts with blanks around them.
 */
final class WrittenForms {

    private WrittenForms() {}

    static Module module(Horizon horizon) {
        return new SimpleModule("written-forms")
                .addDeserializer(UUID.class, new WrittenForm<>(UUID.class, Written::identifier))
                .addDeserializer(
                        YearMonth.class, new WrittenForm<>(YearMonth.class, Written::month, horizon::complaint))
                .addDeserializer(
                        Instant.class,
                        new WrittenForm<>(
                                Instant.class,
                                Written::time,
                                time -> horizon.complaint(LocalDate.ofInstant(time, ZoneOffset.UTC))))
                .addDeserializer(LocalDate.class, new WrittenDay(horizon))
                .setDeserializerModifier(new ExactConstants());
    }

    private static final class ExactConstants extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> constants) {
            return new WrittenConstant(constants);
        }
    }
}
