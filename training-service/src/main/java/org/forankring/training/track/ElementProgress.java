package org.forankring.training.track;

import java.time.LocalDate;
import java.util.Optional;
import org.forankring.training.curriculum.TrainingElement;

/**
 * Where a municipality stands with one element.
 *
 * @param nextDueOn the earliest day on which somebody's turn comes or came, if the method sets one
 */
public record ElementProgress(TrainingElement element, long employeesCompleted, Optional<LocalDate> nextDueOn) {}
