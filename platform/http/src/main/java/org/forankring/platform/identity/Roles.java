package org.forankring.platform.identity;

import java.util.HashSet;
import java.util.Set;

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

    /** Every role. Granted with each of them, never by a token. */
    public static final String ANYONE = "anyone";
    /** Who takes part in implementations: all but auditors and client information systems. Never by a token. */
    public static final String PARTICIPANT = "participant";

    /** The roles that a token can name. */
    static final Set<String> OF_TOKENS = Set.of(
            BOARD_CONSULTANT,
            BOARD_ADMINISTRATOR,
            MUNICIPAL_LEAD,
            CORE_TEAM,
            SUPERVISOR,
            EMPLOYEE,
            TRAINER,
            AUDITOR,
            RECORDING_SYSTEM,
            INTEGRATION_CLIENT);

    private static final Set<String> OF_THE_BOARD = Set.of(BOARD_CONSULTANT, BOARD_ADMINISTRATOR);
    private static final Set<String> OUTSIDERS = Set.of(AUDITOR, RECORDING_SYSTEM);

    private Roles() {}

    /**
     * What a token's roles amount to: those that are known, and the roles that stand for several of them.
     *
     * @param ofMunicipality whether the token names a municipality; nobody of one works for the board
     */
    static Set<String> granted(Set<String> named, boolean ofMunicipality) {
        Set<String> granted = new HashSet<>(named);
        granted.retainAll(OF_TOKENS);
        if (ofMunicipality) {
            granted.removeAll(OF_THE_BOARD);
        }
        boolean participant = !OUTSIDERS.containsAll(granted);
        if (!granted.isEmpty()) {
            granted.add(ANYONE);
        }
        if (participant) {
            granted.add(PARTICIPANT);
        }
        return Set.copyOf(granted);
    }
}
