package org.forankring.programme.plan.contribution;

import java.util.Optional;

/**
 * What somebody wants to give to the plan.
 *
 * @param by the subject of the access token
 */
public record Offer(Contribution.Kind kind, String text, Optional<Topic> about, String by) {}
