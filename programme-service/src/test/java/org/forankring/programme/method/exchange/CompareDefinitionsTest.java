package org.forankring.programme.method.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forankring.programme.method.definition.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompareDefinitionsTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                change(talks -> talks.put("name", "Talks"), "/name CHANGED \"Family talks\" \"Talks\""),
                change(
                        talks -> object(talks, "/phases/1").put("plannedMonths", 6),
                        "/phases/trial/plannedMonths CHANGED 5 6"),
                change(talks -> talks.remove("source"), "/source REMOVED \"Made up\" null"),
                change(
                        talks -> object(talks, "/phases/1").put("source", "Tried out"),
                        "/phases/trial/source ADDED null \"Tried out\""),
                change(
                        talks -> object(talks, "/useCodes/0").put("code", "FT-2"),
                        "/useCodes/FT-1 REMOVED {\"code\":\"FT-1\",\"display\":\"A family talk was held\"} null",
                        "/useCodes/FT-2 ADDED null {\"code\":\"FT-2\",\"display\":\"A family talk was held\"}"),
                change(
                        talks -> array(talks, "/phases/3/gate").remove(0),
                        "/phases/everyday/gate REMOVED {\"kind\":\"status-taken\"} null"),
                change(
                        talks -> object(talks, "/phases/1/gate/1").put("number", 3),
                        "/phases/trial/gate REMOVED {\"kind\":\"use-recorded\",\"number\":2} null",
                        "/phases/trial/gate ADDED null {\"kind\":\"use-recorded\",\"number\":3}"),
                change(
                        talks -> swap(array(talks, "/phases/3/gate")),
                        "/phases/everyday/gate CHANGED [{\"kind\":\"status-taken\"},{\"kind\":\"anchoring-plan-adopted\"}]"
                                + " [{\"kind\":\"anchoring-plan-adopted\"},{\"kind\":\"status-taken\"}]"),
                change(
                        talks -> swap(array(talks, "/trainingElements")),
                        "/trainingElements CHANGED [\"three-day-course\",\"supervisor-course\"]"
                                + " [\"supervisor-course\",\"three-day-course\"]"),
                change(
                        talks -> array(talks, "/trainingRules").add(talks.at("/trainingRules/0")),
                        "/trainingRules ADDED null {\"kind\":\"compulsory-before-use\",\"element\":\"three-day-course\"}"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_difference_is_named_by_the_codes_that_lead_to_it(Consumer<ObjectNode> change, List<String> expected) {
        ObjectNode earlier = Definitions.familyTalks().put("source", "Made up");
        ObjectNode later = earlier.deepCopy();
        change.accept(later);
        assertThat(differences(earlier, later)).isEqualTo(expected);
    }

    @Test
    void equal_definitions_do_not_differ_however_they_are_written() {
        ObjectNode sparse = Definitions.familyTalks();
        ObjectNode explicit = sparse.deepCopy();
        object(explicit, "/phases/1").putNull("source").putArray("activities");
        assertThat(differences(sparse, explicit)).isEmpty();
    }

    @Test
    void a_text_in_the_definition_s_own_language_is_the_same_with_and_without_its_tag() {
        ObjectNode plain = Definitions.familyTalks().put("name", "Family talks");
        ObjectNode tagged = plain.deepCopy().put("language", "en");
        tagged.putObject("name").put("en", "Family talks");
        object(tagged, "/phases/1")
                .putObject("name")
                .put("en", plain.at("/phases/1/name").asText());
        assertThat(differences(plain, tagged)).isEmpty();
        tagged.putObject("name").put("en", "Family talks").put("da", "Familiesamtaler");
        assertThat(differences(plain, tagged))
                .containsExactly("/name CHANGED \"Family talks\" {\"en\":\"Family talks\",\"da\":\"Familiesamtaler\"}");
    }

    private static List<String> differences(ObjectNode earlier, ObjectNode later) {
        return CompareDefinitions.compare(Definitions.bound(earlier), Definitions.bound(later)).stream()
                .map(found -> found.part() + " " + found.change() + " " + found.from() + " " + found.to())
                .toList();
    }

    private static Arguments change(Consumer<ObjectNode> change, String... expected) {
        return Arguments.of(change, List.of(expected));
    }

    private static ObjectNode object(ObjectNode definition, String place) {
        return (ObjectNode) definition.at(place);
    }

    private static ArrayNode array(ObjectNode definition, String place) {
        return (ArrayNode) definition.at(place);
    }

    private static void swap(ArrayNode list) {
        JsonNode first = list.remove(0);
        list.add(first);
    }
}
