package org.forankring.gateway.openapi;

import java.util.Optional;

/** Where a component stands in an OpenAPI document, for example schema {@code Meeting}. */
record ComponentKey(String section, String name) {

    private static final String ROOT = "#/components/";

    /** The component that a {@code $ref} names, if it names one of the same document. */
    static Optional<ComponentKey> ofReference(String reference) {
        if (!reference.startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] steps = reference.substring(ROOT.length()).split("/", -1);
        return steps.length == 2 ? Optional.of(new ComponentKey(steps[0], steps[1])) : Optional.empty();
    }

    /** The {@code $ref} to this component. */
    String reference() {
        return ROOT + section + "/" + name;
    }
}
