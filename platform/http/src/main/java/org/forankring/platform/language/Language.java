package org.forankring.platform.language;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** A language that the product speaks, written as its tag (BCP 47). */
@Schema(
        name = "Language",
        description = "A language that the product speaks (BCP 47).",
        enumeration = {"en", "da", "fi", "sv"})
public enum Language implements Coded {
    ENGLISH("en", "d MMMM uuuu"),
    DANISH("da", "d. MMMM uuuu"),
    FINNISH("fi", "d.M.uuuu"),
    SWEDISH("sv", "d MMMM uuuu");

    private final String tag;
    private final Locale locale;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;

    Language(String tag, String days) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
        this.days = DateTimeFormatter.ofPattern(days, locale);
        this.months = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
    }

    /** The tag, for example {@code da}. */
    public String tag() {
        return tag;
    }

    @Override
    public String code() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** A day as it stands in running text, for example {@code 3. marts 2026}. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /**
     * Texts in the order in which readers of the language look for them, upper case like lower: in Danish æ, ø, å and aa
     * come last. Texts that it holds for equal are told apart by their characters, so that the order is one.
     */
    public Comparator<String> alphabetically() {
        Collator order = Collator.getInstance(locale);
        Comparator<String> alphabet = (one, other) -> order.compare(one, other);
        return alphabet.thenComparing(Comparator.naturalOrder());
    }

    /** A month, for example {@code marts 2026}. */
    public String month(YearMonth month) {
        return months.format(month);
    }

    /** The language that a tag means, whatever its region or script: {@code sv-FI} is Swedish. */
    public static Optional<Language> find(String tag) {
        String spoken = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(spoken))
                .findFirst();
    }

    /**
     * The language that a reader likes best of those the product speaks.
     *
     * @param acceptLanguage the field of RFC 9110, 12.5.4; what cannot be read asks for nothing, and any language, *, for
     *     none
     */
    public static Optional<Language> preferred(String acceptLanguage) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> find(range.getRange()).stream())
                .findFirst();
    }
}
