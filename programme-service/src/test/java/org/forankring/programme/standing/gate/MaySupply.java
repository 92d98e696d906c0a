package org.forankring.programme.standing.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.forankring.programme.method.definition.Requirement.Kind;

/** The roles that may record what a requirement asks for, as the OpenAPI documents of the three services say. */
final class MaySupply {

    private static final Path DOCUMENTS = Path.of("..", "docs", "openapi");

    private MaySupply() {}

    static List<String> it(Kind kind) {
        return switch (kind) {
            case ACTIVITY_HELD, MEETINGS_HELD -> roles("programme", "recordAttendance");
            case TEAM_COMPOSED, ROLE_PRESENT -> roles("programme", "appointTeamMember");
            case PLAN_ADOPTED, SECTION_FILLED -> roles("programme", "adoptPlan");
            case FRAMEWORK_CONSIDERED, STATUS_TAKEN -> roles("programme", "rateDeterminant");
            case BARRIERS_ADDRESSED -> roles("programme", "chooseStrategy");
            case EMPLOYEES_TRAINED -> roles("training", "recordAttendance");
            case USE_RECORDED -> roles("monitoring", "submitUseRecords");
            case SUPPORT_OVER -> roles("programme", "endSupport");
            case SUSTAINABILITY_CHECKED -> roles("programme", "checkSustainability");
            case ANCHORING_PLAN_ADOPTED -> roles("programme", "adoptAnchoringPlan");
        };
    }

    private static List<String> roles(String service, String operation) {
        return document(service)
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(one -> one.path("operationId").asText().equals(operation))
                .flatMap(one -> one.path("security").valueStream())
                .flatMap(JsonNode::valueStream)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode document(String service) {
        try {
            return new ObjectMapper()
                    .readTree(DOCUMENTS.resolve(service + ".json").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
