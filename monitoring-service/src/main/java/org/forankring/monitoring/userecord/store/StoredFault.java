package org.forankring.monitoring.userecord.store;

import java.util.Objects;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A fault as a receipt keeps it, to be said in the language of whoever reads it.
 *
 * @param detail the same in English: all that receipts had before there were other languages, and what the version before
 *     goes on reading
 */
record StoredFault(
        String pointer,
        String code,
        @Nullable String detail,
        @Nullable Wording wording) {

    static StoredFault of(Fault fault) {
        return new StoredFault(fault.pointer(), fault.code(), fault.detail().in(Language.ENGLISH), fault.detail());
    }

    Fault fault() {
        return new Fault(
                pointer, code, wording == null ? Wording.literal(Objects.requireNonNullElse(detail, code)) : wording);
    }
}
