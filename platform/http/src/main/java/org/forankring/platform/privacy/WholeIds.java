package org.forankring.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids that are recognised whole, so that digits within them are never taken for a number of a person: canonical UUIDs, hex
 * digests of 32 digits or more, and OIDs.
 */
final class WholeIds {

    private static final Pattern UUID_OR_DIGEST = Pattern.compile("(?<![0-9A-Za-z])(?:"
            + "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32,}+"
            + ")(?![0-9A-Za-z])");
    private static final Pattern DOTTED = Pattern.compile("(?<![0-9A-Za-z.])[0-2]\\.[0-9.]{3,}+(?![0-9A-Za-z])");
    private static final int FEWEST_ARCS = 4;
    /** Shorter arcs alone would let a number pass whose digits are dotted one by one or two by two. */
    private static final int LONG_ARC = 3;

    private WholeIds() {}

    /** Their places, in order; none overlap. */
    static List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        Matcher ids = UUID_OR_DIGEST.matcher(text);
        while (ids.find()) {
            places.add(new Place(ids.start(), ids.end()));
        }
        if (text.indexOf('.') >= 0) {
            Matcher dotted = DOTTED.matcher(text);
            while (dotted.find()) {
                if (isOid(dotted.group())) {
                    places.add(new Place(dotted.start(), dotted.end()));
                }
            }
            places.sort((one, other) -> Integer.compare(one.start(), other.start()));
        }
        return places;
    }

    /** Arcs are numbers without leading zeros, and the second is below 40 unless the first is 2 (X.660). */
    private static boolean isOid(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        boolean hasLongArc = false;
        for (String arc : arcs) {
            if (arc.isEmpty() || (arc.length() > 1 && arc.charAt(0) == '0')) {
                return false;
            }
            hasLongArc |= arc.length() >= LONG_ARC;
        }
        boolean second =
                arcs[0].equals("2") || arcs[1].length() == 1 || (arcs[1].length() == 2 && arcs[1].charAt(0) < '4');
        return hasLongArc && second && arcs.length >= FEWEST_ARCS;
    }

    /** From start up to but without end. */
    record Place(int start, int end) {}
}
