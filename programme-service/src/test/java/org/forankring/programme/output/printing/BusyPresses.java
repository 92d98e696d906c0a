package org.forankring.programme.output.printing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Presses on which something is printed until this is closed. */
public final class BusyPresses implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService printers = Executors.newCachedThreadPool();

    private BusyPresses() {}

    /** Every press that there is when nothing is said of how many there are to be. */
    public static BusyPresses all(Presses presses) {
        return some(presses, 2);
    }

    static BusyPresses some(Presses presses, int number) {
        BusyPresses busy = new BusyPresses();
        CountDownLatch begun = new CountDownLatch(number);
        for (int i = 0; i < number; i++) {
            busy.printers.execute(() -> presses.print(() -> {
                begun.countDown();
                await(busy.end);
                return new byte[0];
            }));
        }
        await(begun);
        return busy;
    }

    @Override
    public void close() {
        end.countDown();
        printers.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
