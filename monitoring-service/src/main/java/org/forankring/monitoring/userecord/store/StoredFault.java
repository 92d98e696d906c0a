package org.forankring.monitoring.userecord.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A fault as a receipt keeps it: in no language, to be said in that of whoever reads it.
 *
 * @param detail the English sentence that receipts had before there were others; null since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredFault(
        String pointer,
        String code,
        @Nullable String detail,
        @Nullable String phrase,
        @Nullable Map<String, Object> parameters) {

    static StoredFault of(Fault fault) {
        Wording detail = fault.detail();
        return new StoredFault(
                fault.pointer(), fault.code(), null, detail.code(), StoredWording.stored(detail.parameters()));
    }

    Fault fault() {
        return new Fault(pointer, code, wording());
    }

    private Wording wording() {
        return phrase != null && Wording.isKnown(phrase)
                ? StoredWording.read(phrase, Objects.requireNonNullElse(parameters, Map.of()))
                : Wording.of("literal", "text", Objects.requireNonNullElse(detail, code));
    }
}
