package org.forankring.platform.tenancy;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Sets whose rows background work may see: event listeners and schedulers, which have no token. A request
 * needs none of this: its scope comes from the verified token. Outside both, no row is visible.
 *
 * <p>The scope is applied when a transaction acquires its database connection, so it has to be entered before the
 * transaction begins.
 */
public final class Tenancy {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private Tenancy() {}

    /** Runs work that may see and write one municipality's rows only. */
    public static <R> R in(UUID municipality, Supplier<R> work) {
        return ScopedValue.where(CURRENT, Scope.of(municipality)).call(work::get);
    }

    /** Runs work across municipalities. For the service's own work, never on a caller's behalf. */
    public static <R> R everywhere(Supplier<R> work) {
        return ScopedValue.where(CURRENT, Scope.EVERYWHERE).call(work::get);
    }

    /** {@link #everywhere(Supplier)} without a result. */
    public static void everywhere(Runnable work) {
        ScopedValue.where(CURRENT, Scope.EVERYWHERE).run(work);
    }

    static ScopedValue<Scope> current() {
        return CURRENT;
    }
}
