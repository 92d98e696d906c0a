package org.forankring.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivilRegistrationNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "cpr:311299-0000",
                "(290200-4444)",
                "131052-308T",
                "010594Y9032",
                "010190 1234",
                "c0101011234",
                "0101011234x",
                "010101.1234",
                "010101_1234",
                "010101/1234",
                "010101\\1234",
                "010101'1234",
                "010101\u20191234",
                "010101:1234",
                "010101\u20131234",
                "010101\u22121234",
                "010101\u00A01234",
                "010101\u200B1234",
                "01\u200B01\u200B01\u200B12\u200B34",
                "0.1.0.1.0.1.1.2.3.4",
                "01/01/01/1234",
                "01 01 01 - 12 34",
                "010101\u00AD1234",
                "\uFF10\uFF11\uFF10\uFF11\uFF10\uFF11\uFF11\uFF12\uFF13\uFF14",
                "\u0660\u0661\u0660\u0661\u0660\u0661\u0661\u0662\u0663\u0664",
                "610101-1234",
                "9112991234",
                "0101011AB2",
                "010101-1ab2",
                "c0101011AB2",
                "131052\u2013308T",
                "c131052-308T",
                "room 12 010190-1234",
                "room 12 010190 1234",
                "12.11.2026 0101901234"
            })
    void a_number_that_begins_with_a_date_is_recognised_and_masked(String text) {
        assertThat(CivilRegistrationNumbers.appearIn(text)).isTrue();
        String masked = CivilRegistrationNumbers.masked(text);
        assertThat(masked).contains("***");
        assertThat(CivilRegistrationNumbers.appearIn(masked)).isFalse();
    }

    @Test
    void what_stands_around_a_number_is_left_as_it_was_written() {
        assertThat(CivilRegistrationNumbers.masked("S\u00F8ren,\u00A0c\uFF10\uFF1101\u200B01-1234 (\uFF12)"))
                .isEqualTo("S\u00F8ren,\u00A0c*** (\uFF12)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "991390-1234",
                "2026-11-23",
                "01900000-0000-7000-8000-000000000101",
                "a7f3-client-0042",
                "12010190-1234",
                "2026-11-23T10:15:30Z",
                "2012-11-12T10:15:30Z",
                "450190-1234",
                "7113991234",
                "12.11.2026 10:15",
                "12.11.2026 10 employees",
                "from 2012-11-12 12 people",
                "+45 33 12 34 56",
                "0101011234-56",
                "urn:uuid:01010112-3401-7000-8000-000000000101",
                "sha256=0101011234aaaaaaaaaaaaaaaaaaaaaa",
                "1.2.208.176.1.12",
                "urn:oid:2.16.840.1.113883.6.1"
            })
    void dates_pseudonyms_and_identifiers_are_left_alone(String text) {
        assertThat(CivilRegistrationNumbers.appearIn(text)).isFalse();
        assertThat(CivilRegistrationNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void of_ids_that_the_guide_names_fewer_than_one_in_ten_thousand_is_refused() {
        assertThat(ids().filter(CivilRegistrationNumbers::appearIn)).hasSizeLessThan(10);
    }

    /** A hundred thousand, always the same. */
    private static Stream<String> ids() {
        Random random = new Random(20261128);
        return Stream.<Supplier<String>>of(
                        () -> new UUID(random.nextLong(), random.nextLong()).toString(),
                        () -> "client-" + new UUID(random.nextLong(), random.nextLong()),
                        () -> hex(random, 16),
                        () -> hex(random, 20).toUpperCase(Locale.ROOT),
                        () -> "hmac:" + hex(random, 32),
                        () -> "1.2.208." + arcs(random, 4),
                        () -> "2.16.840.1." + arcs(random, 3),
                        () -> "P-" + digits(random, 1 + random.nextInt(9)),
                        () -> "bosted" + digits(random, 11 + random.nextInt(10)),
                        () -> digits(random, 4) + "-" + digits(random, 4) + "-" + digits(random, 4))
                .flatMap(kind -> Stream.generate(kind).limit(10_000));
    }

    private static String hex(Random random, int bytes) {
        byte[] digest = new byte[bytes];
        random.nextBytes(digest);
        return HexFormat.of().formatHex(digest);
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private static String arcs(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(arc -> Integer.toString(random.nextInt(arc % 2 == 0 ? 1_000 : 20)))
                .collect(Collectors.joining("."));
    }
}
