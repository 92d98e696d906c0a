package org.forankring.programme;

import java.util.List;
import java.util.Map;

/** What the sections say that CTI's preparation asks for. */
final class CompletePlan {

    private static final Map<String, Object> STEP = Map.of("how", "Codes", "who", "The core team", "when", "Monthly");

    /** Their contents by their names. */
    static final Map<String, Object> SECTIONS = Map.of(
            "background",
            Map.of(
                    "why", "Too many lose contact",
                    "forWhom", "Adults who move out of a shelter",
                    "replacesOrSupplements", "new",
                    "successGoals", List.of("Nobody loses contact")),
            "goals",
            Map.of("goals", List.of(Map.of("goal", "Use", "indicator", "adoption-trained-users"))),
            "training-plan",
            Map.of(
                    "days", "Two days in May",
                    "guidance", "Monthly",
                    "customerWork", "Two courses",
                    "newEmployees", "Within six months",
                    "refresher", "Every other year",
                    "supplementary", "As needed"),
            "monitoring-plan",
            Map.of("collect", STEP, "analyse", STEP, "use", STEP, "communicate", STEP),
            "recording-instruction",
            Map.of("reference", "Case 7", "coversCode", true, "inPlace", true, "since", "2026-01-01"));

    private CompletePlan() {}
}
