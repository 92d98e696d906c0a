package org.forankring.programme.scale;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The addresses that can be read of one implementation among many, after the document that the service serves. */
record Addresses(Map<String, String> values) {

    private static final String BASE = "/api/programme/v1";
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("implementationId", "implementation"),
            Map.entry("applicationId", "application"),
            Map.entry("meetingId", "meeting"),
            Map.entry("decisionId", "decision"),
            Map.entry("elementId", "element"),
            Map.entry("determinantId", "determinant_rating"),
            Map.entry("ratingId", "determinant_rating"),
            Map.entry("strategyId", "strategy"),
            Map.entry("memberId", "team_member"),
            Map.entry("partnerId", "partner"),
            Map.entry("contributionId", "contribution"),
            Map.entry("reviewId", "plan_review"),
            Map.entry("unitId", "unit"),
            Map.entry("employeeId", "employee"));

    /** Those of a municipality in a round, by their numbers. */
    static Addresses in(Cohorts cohorts, int municipality, int round) throws SQLException {
        Map<String, String> values = new HashMap<>(Map.of(
                "method", "cti",
                "version", "1",
                "other", "2",
                "section", "goals",
                "municipalityId", cohorts.municipality(municipality).toString(),
                "roundId", cohorts.round(round).toString()));
        for (Entry<String, String> named : COLUMNS.entrySet()) {
            values.put(named.getKey(), cohorts.one(named.getValue(), column(named.getKey()), municipality, round));
        }
        values.put("jointMeetingId", cohorts.jointMeeting(round));
        return new Addresses(values);
    }

    /** Each readable path, as the document has it, with the address; what needs an id that is not known is left out. */
    SortedMap<String, String> readable() throws IOException {
        return reads(false);
    }

    /** The same for lists that are read in pages. */
    SortedMap<String, String> lists() throws IOException {
        return reads(true);
    }

    private SortedMap<String, String> reads(boolean paged) throws IOException {
        SortedMap<String, String> addresses = new TreeMap<>();
        for (Entry<String, JsonNode> path : served().path("paths").properties()) {
            JsonNode read = path.getValue().path("get");
            String address = resolved(path.getKey());
            if (!read.isMissingNode() && address.indexOf('{') < 0 && (!paged || hasPages(read))) {
                addresses.put(path.getKey().substring(BASE.length()), address.substring(BASE.length()));
            }
        }
        return addresses;
    }

    private String resolved(String path) {
        String address = path.contains("/rounds/") ? path.replace("{meetingId}", "{jointMeetingId}") : path;
        for (Entry<String, String> value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address;
    }

    private static String column(String name) {
        return name.replace("Id", "_id");
    }

    private static boolean hasPages(JsonNode read) {
        return StreamSupport.stream(read.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("limit"));
    }

    private static JsonNode served() throws IOException {
        return new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }
}
