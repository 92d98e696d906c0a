package org.forankring.programme.contribution;

import org.forankring.programme.implementation.Implementation;

/** Knows topics of the plan that a contribution can be about. Each part of the plan has its own, as a CDI bean. */
public interface PlanTopics {

    /** Whether the implementation's plan has the topic. */
    boolean include(Implementation implementation, Topic topic);
}
