package org.forankring.programme.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.forankring.programme.implementation.Implementation;
import org.jspecify.annotations.Nullable;

/** What has been heard of training and use in the municipality of an implementation. */
public interface TrainingAndUse {

    /** The training in each of the method's elements that somebody has completed, by the element's code. */
    Map<String, Trained> trained(Implementation implementation, Collection<String> elements);

    /** The use of the method. */
    Use use(Implementation implementation);

    /**
     * The training in one element.
     *
     * @param employees how many have completed it
     * @param lastOn when somebody did so last; null as long as nobody has
     * @param using how many of them use the method
     */
    record Trained(int employees, @Nullable LocalDate lastOn, int using) {

        static final Trained NOBODY = new Trained(0, null, 0);
    }

    /**
     * The use of the method.
     *
     * @param employees how many employees have begun to use it
     * @param firstOn when the first of them began
     */
    record Use(int employees, Optional<LocalDate> firstOn) {}
}
