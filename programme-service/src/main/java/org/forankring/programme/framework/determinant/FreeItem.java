package org.forankring.programme.framework.determinant;

import org.jspecify.annotations.Nullable;

/**
 * An item that the municipality adds to the framework's.
 *
 * @param level where it is at work, one of the framework's levels
 * @param aspect what it is about, one of the framework's aspects of that level
 */
public record FreeItem(
        String level, String aspect, String name, @Nullable String description) {}
