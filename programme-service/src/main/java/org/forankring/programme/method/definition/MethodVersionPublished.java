package org.forankring.programme.method.definition;

/** A version of a method can be used from now on. */
public record MethodVersionPublished(MethodVersion version) {}
