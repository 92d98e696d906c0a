package org.forankring.programme.anchoring.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings of a sustainability check, to be sent. */
public final class SustainabilityFindings {

    private static final List<String> IN_PLACE = List.of(
            "trainedEmployees",
            "sparring",
            "newEmployees",
            "managementFollowUp",
            "rolesAndResponsibilities",
            "recordingAndMonitoring",
            "resourcesAndTime");

    private SustainabilityFindings() {}

    /** Those of a check that needs nothing more, with partners that still need work. */
    public static Map<String, Object> complete() {
        Map<String, Object> findings = new HashMap<>();
        IN_PLACE.forEach(part -> findings.put(part, Map.of("inPlace", "yes", "evidence", "Seen by management")));
        findings.put(
                "partnerCollaboration",
                Map.of("inPlace", "partly", "evidence", "No fixed contact", "measure", "An agreement in spring"));
        return findings;
    }

    /** One finding without a measure. */
    public static Map<String, Object> of(String part, String inPlace) {
        return Map.of(part, Map.of("inPlace", inPlace, "evidence", "Seen by management"));
    }
}
