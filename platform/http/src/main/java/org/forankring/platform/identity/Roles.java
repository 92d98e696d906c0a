package org.forankring.platform.identity;

import java.util.HashSet;
import java.util.Map;
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
    /** Holds sessions and records attendance, for the board or for one municipality. */
    public static final String TRAINER = "trainer";
    /** Reads the audit trail, of one municipality or for the board. */
    public static final String AUDITOR = "auditor";
    /** A client information system that posts use records. */
    public static final String RECORDING_SYSTEM = "recording-system";
    /** Another municipal system that integrates over the API. */
    public static final String INTEGRATION_CLIENT = "integration-client";

    /** Every role. Granted with each of them, never by a token. */
    public static final String ANYONE = "anyone";
    /** Who takes part in implementations: all but auditors and client information systems. Never by a token. */
    public static final String PARTICIPANT = "participant";

    /** For whom the holder of each role that a token can name works. */
    private static final Map<String, Side> SIDES = Map.of(
            BOARD_CONSULTANT, Side.BOARD,
            BOARD_ADMINISTRATOR, Side.BOARD,
            TRAINER, Side.EITHER,
            AUDITOR, Side.EITHER,
            MUNICIPAL_LEAD, Side.MUNICIPALITY,
            CORE_TEAM, Side.MUNICIPALITY,
            SUPERVISOR, Side.MUNICIPALITY,
            EMPLOYEE, Side.MUNICIPALITY,
            RECORDING_SYSTEM, Side.MUNICIPALITY,
            INTEGRATION_CLIENT, Side.MUNICIPALITY);

    /** The roles that a token can name. */
    static final Set<String> OF_TOKENS = SIDES.keySet();

    private static final Set<String> OUTSIDERS = Set.of(AUDITOR, RECORDING_SYSTEM);

    private Roles() {}

    /**
     * What a token's roles amount to: those that are known and that its municipality, or the want of one, bears out,
     * and the roles that stand for several of them. Nobody of a municipality works for the board, and whoever works
     * for a municipality and does not say for which has no role.
     *
     * @param ofMunicipality whether the token names a municipality
     */
    static Set<String> granted(Set<String> named, boolean ofMunicipality) {
        Set<String> granted = new HashSet<>(named);
        granted.retainAll(OF_TOKENS);
        granted.removeIf(role -> !(ofMunicipality ? isOfAMunicipality(role) : isOfTheBoard(role)));
        boolean participant = !OUTSIDERS.containsAll(granted);
        if (!granted.isEmpty()) {
            granted.add(ANYONE);
        }
        if (participant) {
            granted.add(PARTICIPANT);
        }
        return Set.copyOf(granted);
    }

    /** Whether whoever has the role and is of no municipality works for the board: the one place that says so. */
    static boolean isOfTheBoard(String role) {
        return SIDES.get(role) == Side.BOARD || SIDES.get(role) == Side.EITHER;
    }

    /** Whether somebody of a municipality can have the role. */
    static boolean isOfAMunicipality(String role) {
        return SIDES.get(role) == Side.MUNICIPALITY || SIDES.get(role) == Side.EITHER;
    }

    private enum Side {
        BOARD,
        MUNICIPALITY,
        /** The board's without a municipality, otherwise that municipality's. */
        EITHER
    }
}
