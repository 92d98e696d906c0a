package org.forankring.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.code.Coded;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of every type, the one form that is documented is taken and no other. */
class WrittenFormsTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");

    enum Shade implements Coded {
        DARK_GREEN,
        LIGHT_GREEN
    }

    record Everything(
            LocalDate day,
            YearMonth month,
            Instant time,
            UUID id,
            Shade shade,
            String text,
            Integer number,
            Long total,
            BigDecimal amount,
            Boolean flag,
            List<LocalDate> days,
            List<String> texts,
            @PastOrPresent LocalDate happened) {}

    private final StrictJson json = new StrictJson(
            Validation.byDefaultProvider()
                    .configure()
                    .clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC))
                    .buildValidatorFactory()
                    .getValidator(),
            new Horizon(Clock.fixed(NOW, ZoneOffset.UTC)));

    static Stream<Arguments> everyTypeInEveryForm() {
        List<Arguments> table = List.of(
                Arguments.of("day", "\"2026-03-31\""),
                Arguments.of("month", "\"2026-03\""),
                Arguments.of("time", "\"2026-03-31T10:15:30.5+02:00\""),
                Arguments.of("id", "\"01900000-0000-7000-8000-00000000000a\""),
                Arguments.of("shade", "\"dark-green\""),
                Arguments.of("text", "\"oak\""),
                Arguments.of("number", "3"),
                Arguments.of("total", "4"),
                Arguments.of("amount", "1.5"),
                Arguments.of("flag", "true"),
                Arguments.of("days", "[\"2026-03-31\"]"),
                Arguments.of("texts", "[\"a\"]"));
        return table.stream();
    }

    @ParameterizedTest
    @MethodSource("everyTypeInEveryForm")
    void only_the_documented_form_is_taken(String field, String documented) {
        assertThat(faults(field, documented)).isEmpty();
        boolean isText = documented.startsWith("\"");
        boolean isList = documented.startsWith("[");
        for (String form : List.of("{}", "{\"a\": 1}", isList ? "\"a\"" : "[" + documented + "]", "[2026, 3, 31]")) {
            refused(field, form);
        }
        if (!isList) {
            refused(field, "[]");
        }
        if (!documented.equals("true")) {
            refused(field, "true");
        }
        if (isText || isList || documented.equals("true")) {
            refused(field, "0");
            refused(field, "20543");
            refused(field, "1774952130.25");
        } else {
            refused(field, "\"" + documented + "\"");
        }
        if (!field.equals("text")) {
            refused(field, "\"\"");
            refused(field, "\" \"");
            refused(field, isText ? documented.replaceFirst("\"", "\"x") : "\"NaN\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-3-31",
        "day, 2026-02-30",
        "day, 2026-03-31T00:00:00Z",
        "day, 20543",
        "day, +2026-03-31",
        "month, 2026-13",
        "month, 2026-03-31",
        "time, 2026-03-31",
        "time, 2026-03-31T10:15Z",
        "time, 2026-03-31T10:15:30",
        "time, 2026-03-31T10:15:30+0200",
        "time, 2026-02-30T10:15:30Z",
        "time, 1774952130",
        "time, 1774952130.5",
        "id, 1-1-1-1-1",
        "id, AZAAAAAAcACAAAAAAAAACg==",
        "id, 01900000000070008000000000000000",
        "id, {01900000-0000-7000-8000-00000000000a}",
        "shade, DARK_GREEN",
        "shade, 0",
        "number, 3",
        "number, 0x3"
    })
    void another_text_is_refused(String field, String text) {
        refused(field, "\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 0000-01-01, low",
        "day, 0026-11-01, low",
        "day, 1999-12-31, low",
        "day, 2000-01-01,",
        "day, 2036-03-31,",
        "day, 2036-04-01, high",
        "day, 9999-12-31, high",
        "month, 1999-12, low",
        "month, 2000-01,",
        "month, 2036-03,",
        "month, 2036-04, high",
        "time, 0026-11-01T10:00:00Z, low",
        "time, 1999-12-31T23:59:59Z, low",
        "time, 2000-01-01T00:00:00Z,",
        "time, 2036-03-31T09:00:00Z,",
        "time, 2036-04-01T00:00:00Z, high"
    })
    void a_day_that_nobody_can_mean_is_out_of_range(String field, String text, String fault) {
        List<Fault> faults = faults(field, "\"" + text + "\"");
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().satisfies(found -> {
                assertThat(found.pointer()).isEqualTo("/" + field);
                assertThat(found.code()).isEqualTo("out-of-range");
                assertThat(found.detail().code())
                        .isEqualTo("fault.out-of-range." + (fault.equals("low") ? "too-early" : "too-late"));
            });
        }
    }

    @Test
    void a_day_in_a_list_is_in_range_too() {
        assertThat(faults("days", "[\"2026-03-31\", \"0026-03-31\"]"))
                .extracting(Fault::pointer)
                .containsExactly("/days/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2999-01-01"})
    void what_has_happened_is_not_in_the_future_however_far(String day) {
        assertThat(faults("happened", "\"" + day + "\""))
                .extracting(Fault::code)
                .containsExactly("in-the-future");
    }

    @Test
    void a_time_is_as_exact_as_the_database_keeps_it() {
        assertThat(bound("{\"time\": \"2026-03-31T10:15:30.123456789Z\"}")
                        .orRefuse()
                        .time())
                .isEqualTo("2026-03-31T10:15:30.123456Z");
    }

    private void refused(String field, String value) {
        assertThat(faults(field, value))
                .as(field + " as " + value)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.pointer()).startsWith("/" + field));
    }

    private List<Fault> faults(String field, String value) {
        return bound("{\"" + field + "\": " + value + "}").faults();
    }

    private Bound<Everything> bound(String document) {
        return json.bind(json.parse(document.getBytes(StandardCharsets.UTF_8)), Everything.class);
    }
}
