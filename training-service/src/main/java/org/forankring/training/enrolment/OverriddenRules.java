package org.forankring.training.enrolment;

/**
 * That a seat was booked although it is unknown whether the employee may take the element. The provider of the training
 * specifies who may (S2, "How to select employees"), so it is the provider who decides in spite of that. It shows for ever.
 *
 * @param reason why all the same
 * @param by the subject of the actor's token
 */
public record OverriddenRules(String reason, String by) {}
