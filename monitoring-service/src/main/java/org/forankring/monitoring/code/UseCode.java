package org.forankring.monitoring.code;

import org.forankring.platform.language.Texts;

/**
 * A code by which a use of a method is recorded.
 *
 * @param code for example {@code CTI-P1}
 * @param display what it stands for, in words
 */
public record UseCode(String code, Texts display) {}
