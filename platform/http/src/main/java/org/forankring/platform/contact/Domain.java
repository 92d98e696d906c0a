package org.forankring.platform.contact;

import java.net.IDN;
import java.util.Arrays;

/** Names of hosts on the internet (RFC 1123, RFC 5890). */
final class Domain {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private Domain() {}

    /** Whether it is a name of two labels at least, the last of which is no number. */
    static boolean isDomain(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        String ascii;
        try {
            ascii = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noName) {
            return false;
        }
        String[] labels = ascii.split("\\.", -1);
        return labels.length > 1
                && Arrays.stream(labels).allMatch(Domain::isLabel)
                && !labels[labels.length - 1].chars().allMatch(Character::isDigit);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars().allMatch(letter -> letter == '-' || Character.isLetterOrDigit(letter));
    }
}
