package org.forankring.monitoring.code;

import java.time.Instant;
import java.util.List;

/**
 * The codes of one version of a method.
 *
 * @param version counted from 1
 * @param codeSystem the canonical URI of the code system
 * @param codes in the order of the method definition
 */
public record MethodCodes(String method, int version, String codeSystem, List<UseCode> codes, Instant publishedAt) {

    public MethodCodes {
        codes = List.copyOf(codes);
    }
}
