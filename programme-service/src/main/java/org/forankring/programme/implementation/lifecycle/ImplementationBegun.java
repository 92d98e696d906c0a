package org.forankring.programme.implementation.lifecycle;

/**
 * The board has promised its support, and an implementation begins.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record ImplementationBegun(Implementation implementation, long fact) {}
