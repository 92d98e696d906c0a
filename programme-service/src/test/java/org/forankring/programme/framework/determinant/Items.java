package org.forankring.programme.framework.determinant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.language.Texts;
import org.forankring.programme.Example;
import org.forankring.programme.framework.determinant.Judgement.Condition;
import org.forankring.programme.framework.determinant.Judgement.Nature;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;

/** Facilitators and barriers of an implementation that exists in memory only. */
public final class Items {

    /** The day on which they are rated. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    /** The implementation that they belong to. */
    public static final Implementation IMPLEMENTATION = Example.implementation();

    /** What is changed has been seen as it is. */
    public static final Precondition SEEN = version -> {};

    private Items() {}

    /** An item of the framework. */
    public static Determinant ofFramework(String code, String level) {
        return Determinant.ofFramework(IMPLEMENTATION, UUID.randomUUID(), frameworkItem(code, level));
    }

    /** An item of the municipality's own. */
    public static Determinant added(String level) {
        return Determinant.added(
                IMPLEMENTATION, UUID.randomUUID(), new FreeItem(level, "of-" + level, "Our own", null));
    }

    /** The item, rated a barrier that needs strengthening. */
    public static Determinant barrier(Determinant item, int strength) {
        return rated(item, Nature.BARRIER, strength, Condition.NEEDS_STRENGTHENING);
    }

    /** The item, rated on {@link #DAY}. */
    public static Determinant rated(Determinant item, Nature nature, int strength, Condition condition) {
        item.standBy(new Judgement(nature, strength, condition), DAY);
        return item;
    }

    /** The item, its high barrier accepted. */
    public static Determinant accepted(Determinant item) {
        item.accept("It is so", "lead", Instant.EPOCH, SEEN);
        return item;
    }

    /** An item as a method's definition has it. */
    public static FrameworkItem frameworkItem(String code, String level) {
        return new FrameworkItem(code, level, "of-" + level, Texts.of(code), null);
    }
}
