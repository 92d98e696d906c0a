package org.forankring.testkit.access;

import java.util.UUID;
import org.forankring.testkit.identity.Tokens;

/**
 * Somebody with one role, as a column of docs/access.md names them: {@code supervisor} of a municipality,
 * {@code board's trainer} of the board.
 *
 * @param role as a token names it
 * @param ofBoard whether the token names no municipality
 */
public record Asker(String role, boolean ofBoard) {

    private static final String BOARDS = "board's ";

    static Asker named(String heading) {
        return heading.startsWith(BOARDS)
                ? new Asker(heading.substring(BOARDS.length()), true)
                : new Asker(heading, heading.startsWith("board-"));
    }

    /** A token of theirs; of the municipality, and of its employee, if they are of one. */
    public Tokens token(UUID municipality, UUID employee) {
        if (ofBoard) {
            return Tokens.of(role).subject(this.toString());
        }
        Tokens token = Tokens.of(role).subject(role + " of " + municipality).municipality(municipality);
        return switch (role) {
            case "employee" -> token.employee(employee);
            case "recording-system" -> token.sourceSystem("journal");
            default -> token;
        };
    }

    @Override
    public String toString() {
        return ofBoard && !role.startsWith("board-") ? BOARDS + role : role;
    }
}
