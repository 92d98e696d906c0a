package org.forankring.platform.identity;

/** The role names of an access token's {@code roles} claim, for {@code @RolesAllowed}. */
public final class Roles {

    /** Supports municipalities through the programme; sees all of them. */
    public static final String BOARD_CONSULTANT = "board-consultant";
    /** Owns methods, rounds and organisations. */
    public static final String BOARD_ADMINISTRATOR = "board-administrator";
    /** Leads the implementation in one municipality. */
    public static final String MUNICIPAL_LEAD = "municipal-lead";
    /** Works on the plan in one municipality. */
    public static final String CORE_TEAM = "core-team";
    /** Immediate supervisor of employees who are trained. */
    public static final String SUPERVISOR = "supervisor";
    /** Is trained in and uses the method. */
    public static final String EMPLOYEE = "employee";
    /** Holds sessions and records attendance. */
    public static final String TRAINER = "trainer";
    /** Reads the audit trail. */
    public static final String AUDITOR = "auditor";
    /** A client information system that posts use records. */
    public static final String RECORDING_SYSTEM = "recording-system";
    /** Another municipal system that integrates over the API. */
    public static final String INTEGRATION_CLIENT = "integration-client";

    private Roles() {}
}
