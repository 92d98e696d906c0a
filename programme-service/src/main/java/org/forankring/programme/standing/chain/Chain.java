package org.forankring.programme.standing.chain;

import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Texts;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.TrainingElement;
import org.forankring.programme.standing.chain.Measurements.Measurement;
import org.forankring.programme.standing.chain.TrainingAndUse.HeardSession;
import org.forankring.programme.standing.chain.TrainingAndUse.Trained;
import org.forankring.programme.standing.chain.TrainingAndUse.Use;

/**
 * The chain from a facilitator or barrier to what comes of it.
 *
 * @param name what the item is called
 * @param links the strategies for the item, in the order they were chosen
 * @param use the use of the method in the municipality
 */
public record Chain(Determinant item, Texts name, List<Link> links, Use use) {

    public Chain {
        links = List.copyOf(links);
    }

    /**
     * One strategy and what it goes on to.
     *
     * @param resolves whether it resolves the item; otherwise it strengthens it
     * @param training the training by which it is carried out, if it is
     * @param outcome the indicator by which its outcome shows, if one is named
     */
    public record Link(Strategy strategy, boolean resolves, Optional<Training> training, Optional<Outcome> outcome) {}

    /** A training element, how far the training in it is, and its sessions in the order of their first days. */
    public record Training(TrainingElement element, Trained progress, List<HeardSession> sessions) {

        public Training {
            sessions = List.copyOf(sessions);
        }
    }

    /** An indicator and its latest value in each unit. */
    public record Outcome(Indicator indicator, List<Measurement> values) {

        public Outcome {
            values = List.copyOf(values);
        }
    }
}
