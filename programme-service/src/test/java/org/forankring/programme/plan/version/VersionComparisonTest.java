package org.forankring.programme.plan.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.forankring.programme.plan.draft.PlanDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionComparisonTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'why':'a'} | {'why':'a'} |",
                "{'why':'a','how':'b'} | {'how':'b','why':'a'} |",
                "{'why':'a'} | {'why':'b'} | p why CHANGED 'a' 'b'",
                "{} | {'why':'b'} | p why ADDED - 'b'",
                "{'why':null} | {'why':'b'} | p why ADDED - 'b'",
                "{'why':'a'} | {} | p why REMOVED 'a' -",
                "| {'why':'b','how':'c'} | p why ADDED - 'b'; p how ADDED - 'c'",
                "{'why':'a'} | | p why REMOVED 'a' -",
                "{'a':{'b':{'c':1}}} | {'a':{'b':{'c':2}}} | p a/b/c CHANGED 1 2",
                "{'a':{'b':1}} | {'a':'text'} | p a CHANGED {'b':1} 'text'",
                "{'a':null} | {} |",
                "{'l':[]} | {} |",
                "{'l':['x','y']} | {'l':['y','x']} |",
                "{'l':['x','y']} | {'l':['y','z']} | p l REMOVED 'x' -; p l ADDED - 'z'",
                "{'l':['x','x']} | {'l':['x']} | p l REMOVED 'x' -",
                "{'l':[]} | {'l':['z']} | p l ADDED - 'z'",
                "| {'l':['z']} | p l ADDED - 'z'",
                "{'g':[{'id':'1','t':'a'}]} | {'g':[{'id':'1','t':'b'}]} | p#1 g/t CHANGED 'a' 'b'",
                "{'g':[{'id':'1','t':'a'},{'id':'2'}]} | {'g':[{'id':'2'},{'id':'1','t':'a'}]} |",
                "{'g':[{'id':'1'}]} | {'g':[{'id':'1'},{'id':'2'}]} | p#2 g ADDED - {'id':'2'}",
                "{'g':[{'id':'1'}]} | {'g':[]} | p#1 g REMOVED {'id':'1'} -",
                "{'g':[{'id':'1'}]} | {} | p#1 g REMOVED {'id':'1'} -",
                "[{'id':'1','t':'a'}] | [{'id':'1','t':'b'}] | p#1 t CHANGED 'a' 'b'",
                "[{'id':'1'}] | [{'id':'2'}] | p#1 - REMOVED {'id':'1'} -; p#2 - ADDED - {'id':'2'}",
                "| [{'id':'2'}] | p#2 - ADDED - {'id':'2'}",
                "[{'id':'1','of':['x']}] | [{'id':'1','of':['y']}] | p#1 of REMOVED 'x' -; p#1 of ADDED - 'y'",
                "[{'id':'1','s':[{'id':'7','t':1}]}] | [{'id':'1','s':[{'id':'7','t':2}]}] | p#7 s/t CHANGED 1 2",
                "[{'t':'a'}] | [{'t':'b'}] | p - REMOVED {'t':'a'} -; p - ADDED - {'t':'b'}",
            })
    void what_two_versions_say_differently(@Nullable String earlier, @Nullable String later, @Nullable String expected)
            throws JsonProcessingException {
        List<String> found = VersionComparison.between(document(earlier), document(later)).stream()
                .map(VersionComparisonTest::words)
                .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split("; ", -1)));
    }

    @Test
    void sections_come_first_and_parts_are_told_by_their_names() throws JsonProcessingException {
        JsonNode one = json("{'a':1}");
        assertThat(VersionComparison.between(
                        new PlanDocument(List.of(), Map.of(), Map.of()),
                        new PlanDocument(List.of(), Map.of("goals", one), Map.of("elements", one))))
                .extracting(PlanDifference::part)
                .containsExactly("goals", "elements");
    }

    private static PlanDocument document(@Nullable String part) throws JsonProcessingException {
        return new PlanDocument(List.of(), part == null ? Map.of() : Map.of("p", json(part)), Map.of());
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static String words(PlanDifference difference) {
        return difference.part()
                + (difference.id() == null ? "" : "#" + difference.id())
                + " "
                + (difference.field() == null ? "-" : difference.field())
                + " " + difference.change() + " " + text(difference.from()) + " " + text(difference.to());
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "-" : value.toString().replace('"', '\'');
    }
}
