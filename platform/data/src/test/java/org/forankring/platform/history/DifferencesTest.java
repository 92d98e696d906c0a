package org.forankring.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | {} | []",
                "{\"a\":1} | {\"a\":1} | []",
                "{\"a\":1} | {\"a\":2} | [a: 1 to 2]",
                "{} | {\"held_on\":\"x\"} | [heldOn: null to \"x\"]",
                "{\"a\":null} | {} | []",
                "{\"a\":1} | {\"a\":null} | [a: 1 to null]",
                "{\"a\":{\"b\":1,\"c\":2}} | {\"a\":{\"b\":1,\"c\":3}} | [a.c: 2 to 3]",
                "{} | {\"a\":{\"b\":1}} | [a.b: null to 1]",
                "{\"a\":[1,2]} | {\"a\":[2]} | [a: [1,2] to [2]]",
                "{\"a\":{\"b\":1}} | {\"a\":7} | [a: {\"b\":1} to 7]",
            })
    void fields_that_differ_are_named(String before, String after, String expected) throws JsonProcessingException {
        List<String> found = Differences.between(JSON.readTree(before), JSON.readTree(after)).stream()
                .map(change -> change.field() + ": " + change.from() + " to " + change.to())
                .toList();
        assertThat(found.toString()).isEqualTo(expected);
    }
}
