package org.forankring.platform.language;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;

/** The language of the request at hand. */
public final class RequestLanguage {

    private static final String KEY = "forankring.language";

    private RequestLanguage() {}

    /** What the reader asks for, else what the access token says, else English. */
    public static Language current() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Language>get(KEY).orElse(Language.ENGLISH)
                : Language.ENGLISH;
    }

    static boolean isChosen() {
        return VertxContext.isOnDuplicatedContext()
                && ContextLocals.<Language>get(KEY).isPresent();
    }

    static void choose(Language language) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(KEY, language);
        }
    }
}
