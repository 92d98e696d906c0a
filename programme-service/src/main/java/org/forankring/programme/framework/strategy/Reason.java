package org.forankring.programme.framework.strategy;

/**
 * Why somebody changes a strategy.
 *
 * @param by the subject of the access token
 */
public record Reason(String text, String by) {}
