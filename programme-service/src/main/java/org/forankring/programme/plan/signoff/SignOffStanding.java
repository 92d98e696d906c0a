package org.forankring.programme.plan.signoff;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** Says how a unit stands to a version of the plan: it has two weeks to sign before it is reminded. */
public final class SignOffStanding {

    private static final int DAYS_TO_SIGN = 14;

    private SignOffStanding() {}

    /**
     * Where the unit stands.
     *
     * @param inForce whether the version has not been replaced by a later one
     */
    public static State of(boolean signed, boolean inForce, LocalDate adoptedOn, LocalDate today) {
        if (signed) {
            return State.SIGNED;
        }
        if (!inForce) {
            return State.LAPSED;
        }
        return today.isBefore(reminderDueOn(adoptedOn)) ? State.WAITING : State.REMINDER_DUE;
    }

    /** The first day on which a unit that has not signed is reminded. */
    public static LocalDate reminderDueOn(LocalDate adoptedOn) {
        return adoptedOn.plusDays(DAYS_TO_SIGN);
    }

    /** Where a unit can stand. */
    @Schema(
            name = "SignOffState",
            description = "signed. waiting: there is still time to sign. reminder-due: two weeks have passed without a"
                    + " sign-off. lapsed: a later version was adopted before the unit signed this one.")
    public enum State implements Coded {
        SIGNED,
        WAITING,
        REMINDER_DUE,
        LAPSED
    }
}
