package org.forankring.programme.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long each read takes with one round of all 98 municipalities, and with ten; {@code -Dbenchmark=true} runs it. */
@ProgrammeTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class ReadBenchmark {

    private static final int ALL = 98;
    private static final int CALLS = 100;
    private static final int WARMING = 8;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/api/programme/v1")
    URI service = URI.create("");

    @Test
    void reads_before_and_after_ten_times_the_data() throws Exception {
        Cohorts cohorts = Cohorts.of(FullImplementation.make());
        cohorts.fill(ALL, 1, 1);
        Map<String, String> addresses = Addresses.in(cohorts, ALL / 2, 1).readable();
        Map<String, Caller> callers = Map.of(
                "board", Caller.consultant(),
                "municipality", Caller.leadOf(cohorts.municipality(ALL / 2)),
                "auditor", Caller.in(cohorts.municipality(ALL / 2), Roles.AUDITOR));
        timed(callers, addresses, WARMING);
        SortedMap<String, Times> before = timed(callers, addresses, CALLS);
        cohorts.fill(ALL, 2, 10);
        timed(callers, addresses, WARMING);
        SortedMap<String, Times> after = timed(callers, addresses, CALLS);
        assertThat(after).containsOnlyKeys(before.keySet());
        Files.writeString(Path.of("target", "programme-reads.md"), table(before, after));
    }

    /** Times of the reads that answer 200, all of them in turn, so that what else the machine does falls on all alike. */
    private SortedMap<String, Times> timed(Map<String, Caller> callers, Map<String, String> addresses, int calls)
            throws IOException, InterruptedException {
        SortedMap<String, HttpRequest> reads = new TreeMap<>();
        for (Entry<String, String> address : addresses.entrySet()) {
            for (Entry<String, Caller> caller : callers.entrySet()) {
                HttpRequest read = read(address.getValue(), caller.getValue());
                if (client.send(read, BodyHandlers.discarding()).statusCode() == 200) {
                    reads.put(address.getKey() + " | " + caller.getKey(), read);
                }
            }
        }
        SortedMap<String, long[]> nanos = new TreeMap<>();
        reads.keySet().forEach(read -> nanos.put(read, new long[calls]));
        for (int call = 0; call < calls; call++) {
            for (Entry<String, long[]> read : nanos.entrySet()) {
                long start = System.nanoTime();
                client.send(reads.get(read.getKey()), BodyHandlers.ofByteArray());
                read.getValue()[call] = System.nanoTime() - start;
            }
        }
        SortedMap<String, Times> times = new TreeMap<>();
        nanos.forEach((read, taken) -> times.put(read, Times.of(taken)));
        return times;
    }

    private HttpRequest read(String address, Caller caller) {
        return HttpRequest.newBuilder(URI.create(service + address))
                .header("Authorization", "Bearer " + caller.token().signed())
                .build();
    }

    private static String table(SortedMap<String, Times> before, SortedMap<String, Times> after) {
        StringBuilder table = new StringBuilder("""
                | Path | Caller | median 1 round | median 10 rounds | p95 1 round | p95 10 rounds | p95 ratio |
                |---|---|---:|---:|---:|---:|---:|
                """);
        before.forEach((read, few) -> {
            Times many = after.getOrDefault(read, few);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                    read,
                    few.median,
                    many.median,
                    few.p95,
                    many.p95,
                    many.p95 / few.p95));
        });
        return table.toString();
    }

    /** Of a read, in milliseconds. */
    private record Times(double median, double p95) {

        static Times of(long[] nanos) {
            Arrays.sort(nanos);
            return new Times(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100 - 1] / 1e6);
        }
    }
}
