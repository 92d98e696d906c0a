package org.forankring.programme.framework.strategy;

import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Texts;

/** The strategies that the product suggests, in the order of their groups. They belong to no municipality. */
public interface Catalogue {

    /** All entries. */
    List<Entry> entries();

    /** An entry by its code. */
    default Optional<Entry> find(String code) {
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /**
     * A strategy that is known to support implementations, with what a municipality can start from.
     *
     * @param description what is done
     * @param actor who usually does it
     * @param target whom or what it is to change
     * @param dose how much of it and how often
     * @param expectedOutcome what it is to bring about
     * @param helps the codes of the framework items that it is suggested for
     */
    record Entry(
            String code,
            Texts name,
            Measure.Group group,
            Texts description,
            Texts actor,
            Texts target,
            Texts dose,
            Texts expectedOutcome,
            List<String> helps) {

        public Entry {
            helps = List.copyOf(helps);
        }
    }
}
