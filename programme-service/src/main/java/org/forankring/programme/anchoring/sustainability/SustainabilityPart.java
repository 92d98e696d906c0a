package org.forankring.programme.anchoring.sustainability;

import java.util.Arrays;
import java.util.List;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.sustainability.Sustainability.Finding;
import org.jspecify.annotations.Nullable;

/** What a check of sustainability looks at, in the order of its fields. */
public enum SustainabilityPart implements Coded {
    TRAINED_EMPLOYEES("trainedEmployees"),
    SPARRING("sparring"),
    NEW_EMPLOYEES("newEmployees"),
    MANAGEMENT_FOLLOW_UP("managementFollowUp"),
    ROLES_AND_RESPONSIBILITIES("rolesAndResponsibilities"),
    RECORDING_AND_MONITORING("recordingAndMonitoring"),
    RESOURCES_AND_TIME("resourcesAndTime"),
    PARTNER_COLLABORATION("partnerCollaboration");

    /** Those that show whether competences are in place. */
    public static final List<SustainabilityPart> COMPETENCES = List.of(TRAINED_EMPLOYEES, SPARRING, NEW_EMPLOYEES);

    /** Those that show whether the organisation is. */
    public static final List<SustainabilityPart> ORGANISATION = List.of(
            MANAGEMENT_FOLLOW_UP,
            ROLES_AND_RESPONSIBILITIES,
            RECORDING_AND_MONITORING,
            RESOURCES_AND_TIME,
            PARTNER_COLLABORATION);

    private final String field;

    SustainabilityPart(String field) {
        this.field = field;
    }

    /** As a person would call it. */
    public Wording label() {
        return Wording.of("sustainability-part." + code());
    }

    /** What was found out about it; null as long as nobody has looked. */
    public @Nullable Finding in(Sustainability check) {
        return switch (this) {
            case TRAINED_EMPLOYEES -> check.trainedEmployees();
            case SPARRING -> check.sparring();
            case NEW_EMPLOYEES -> check.newEmployees();
            case MANAGEMENT_FOLLOW_UP -> check.managementFollowUp();
            case ROLES_AND_RESPONSIBILITIES -> check.rolesAndResponsibilities();
            case RECORDING_AND_MONITORING -> check.recordingAndMonitoring();
            case RESOURCES_AND_TIME -> check.resourcesAndTime();
            case PARTNER_COLLABORATION -> check.partnerCollaboration();
        };
    }

    /** The JSON pointer to it in a check. */
    String pointer() {
        return "/" + field;
    }

    static SustainabilityPart of(String field) {
        return Arrays.stream(values())
                .filter(part -> part.field.equals(field))
                .findFirst()
                .orElseThrow();
    }
}
