package org.forankring.training.curriculum;

import org.forankring.platform.language.Texts;

/**
 * One element of a method's training.
 *
 * @param code for example {@code employee-course}
 * @param days how many days a session of it lasts
 * @param audience for example {@code employees} or {@code leaders}
 */
public record TrainingElement(String code, Texts name, int days, String audience) {}
