package org.forankring.programme;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Requests that are made at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** The statuses of the answers to a request made several times at once. */
    public static List<Integer> times(int number, Supplier<Response> request) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(number);
        Callable<Integer> one = () -> {
            start.await();
            return request.get().statusCode();
        };
        try (var threads = Executors.newFixedThreadPool(number)) {
            return threads
                    .invokeAll(IntStream.range(0, number).mapToObj(i -> one).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
