package org.forankring.programme.implementation.lifecycle;

/**
 * How much one implementation may have of what is read as a whole: in the plan's document, a matrix, a map or a
 * comparison. Far more than anybody plans with, and few enough that no answer grows without bound.
 */
public final class Capacity {

    /** Elements of the plan, members of the teams, facilitators and barriers, and strategies: of each as many. */
    public static final int MOST = 500;

    /** Ratings of all facilitators and barriers. */
    public static final int MOST_RATINGS = 2000;

    private Capacity() {}
}
