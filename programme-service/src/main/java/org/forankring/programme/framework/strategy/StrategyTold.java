package org.forankring.programme.framework.strategy;

/** A strategy has been chosen, or what is known of it has changed. */
public record StrategyTold(Strategy strategy) {}
