package org.forankring.monitoring.code;

import java.util.Map;
import java.util.Set;

/**
 * The codes of some methods.
 *
 * @param current the codes of each known method's version that governs
 * @param ever the codes of any version
 */
public record KnownCodes(Map<String, Set<String>> current, Map<String, Set<String>> ever) {

    public KnownCodes {
        current = Map.copyOf(current);
        ever = Map.copyOf(ever);
    }

    /** Whether any version of the method has been published. */
    public boolean hasMethod(String method) {
        return ever.containsKey(method);
    }

    /** Whether a use may be recorded by the code now. */
    public boolean isCurrent(String method, String code) {
        return current.getOrDefault(method, Set.of()).contains(code);
    }

    /** Whether a use could ever be recorded by the code. */
    public boolean hasBeen(String method, String code) {
        return ever.getOrDefault(method, Set.of()).contains(code);
    }
}
