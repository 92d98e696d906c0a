package org.forankring.platform.privacy;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds civil registration numbers in the {@link PlainForm} of a text. */
final class NumbersInPlainForm {

    private static final int DIGITS = 10;
    private static final int BEFORE_SEPARATOR = 6;
    /** Replacement numbers are given with 60 added to the day. */
    private static final int REPLACEMENT = 60;

    private static final Pattern RUN = Pattern.compile("[0-9][-0-9 ]*+");
    private static final Pattern WORD = Pattern.compile("[-0-9]++");
    private static final Pattern DAY =
            Pattern.compile("[0-9]{1,2}-[0-9]{1,2}-(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}");
    /** What else may stand at the place where the separator is usual. */
    private static final Pattern PUNCTUATED =
            Pattern.compile("(?<![0-9])[0-9]{6}[^-0-9A-Z \u00C6\uFFFF\\n\\r][0-9]{4}(?![0-9])");

    private static final String SIX = "([0-9]{2})[- ]?([0-9]{2})[- ]?[0-9]{2}";
    private static final Pattern ELECTRONIC =
            Pattern.compile("(?<![0-9])" + SIX + "[- ]?[0-9][A-Z]{2}[0-9](?![0-9A-Z])");
    private static final Pattern FINNISH =
            Pattern.compile("(?<![0-9])" + SIX + "[-+A-FU-Y][0-9]{3}[0-9A-Z](?![0-9A-Z])");

    private NumbersInPlainForm() {}

    /** Their places, by where they start. */
    static List<Place> in(String plain) {
        List<Place> found = new ArrayList<>();
        Matcher runs = RUN.matcher(plain);
        while (runs.find()) {
            inRun(plain, runs.start(), runs.end(), found);
        }
        add(PUNCTUATED.matcher(plain), plain, found);
        add(ELECTRONIC.matcher(plain), plain, found);
        add(FINNISH.matcher(plain), plain, found);
        found.sort(Comparator.comparingInt(Place::start));
        return found;
    }

    /**
     * A run of ten digits is one; so is a word of ten, or two of six and four, among other digits in a sentence. A day of
     * the calendar stands for itself: it is not joined to a number that follows it.
     */
    private static void inRun(String plain, int start, int end, List<Place> found) {
        List<Place> words = new ArrayList<>();
        boolean hasDay = false;
        Matcher word = WORD.matcher(plain).region(start, end);
        while (word.find()) {
            Place trimmed = Place.ofDigits(plain, word.start(), word.end());
            if (trimmed.start() < trimmed.end()) {
                words.add(trimmed);
                hasDay |= DAY.matcher(plain)
                        .region(trimmed.start(), trimmed.end())
                        .matches();
            }
        }
        Place whole = new Place(words.getFirst().start(), words.getLast().end());
        if (whole.digits(plain).length() == DIGITS && (words.size() == 1 || !hasDay)) {
            whole.addIfDated(plain, found);
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            Place one = words.get(i);
            int digits = one.digits(plain).length();
            if (digits == DIGITS) {
                one.addIfDated(plain, found);
            } else if (digits == BEFORE_SEPARATOR && i + 1 < words.size()) {
                Place both = new Place(one.start(), words.get(i + 1).end());
                if (both.digits(plain).length() == DIGITS) {
                    both.addIfDated(plain, found);
                }
            }
        }
    }

    private static void add(Matcher candidates, String plain, List<Place> found) {
        while (candidates.find()) {
            if (!followsDigitsOfItsWord(plain, candidates.start())) {
                new Place(candidates.start(), candidates.end()).addIfDated(plain, found);
            }
        }
    }

    /** Letters may stand before a number, but in an id such as {@code 7ab010203c456d} no number is looked for. */
    private static boolean followsDigitsOfItsWord(String plain, int start) {
        int at = start;
        while (at > 0 && Character.isLetter(plain.charAt(at - 1))) {
            at--;
        }
        return at > 0 && at < start && Character.isDigit(plain.charAt(at - 1));
    }

    /** From start up to but without end. */
    record Place(int start, int end) {

        /** Without what stands before the first and after the last digit. */
        static Place ofDigits(String plain, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && !Character.isDigit(plain.charAt(start))) {
                start++;
            }
            while (start < end && !Character.isDigit(plain.charAt(end - 1))) {
                end--;
            }
            return new Place(start, end);
        }

        String digits(String plain) {
            StringBuilder digits = new StringBuilder();
            plain.substring(start, end)
                    .chars()
                    .filter(Character::isDigit)
                    .forEach(digit -> digits.append((char) digit));
            return digits.toString();
        }

        void addIfDated(String plain, List<Place> found) {
            if (startsWithDate(digits(plain))) {
                found.add(this);
            }
        }

        private static boolean startsWithDate(String digits) {
            int day = Integer.parseInt(digits.substring(0, 2));
            try {
                MonthDay.of(Integer.parseInt(digits.substring(2, 4)), day > REPLACEMENT ? day - REPLACEMENT : day);
                return true;
            } catch (DateTimeException notADate) {
                return false;
            }
        }
    }
}
