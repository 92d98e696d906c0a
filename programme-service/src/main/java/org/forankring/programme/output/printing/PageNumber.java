package org.forankring.programme.output.printing;

import java.util.Arrays;
import java.util.List;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Wording;

/** A piece of what stands at the foot of a page. The printed format puts the numbers in, and no earlier. */
sealed interface PageNumber {

    /** What the numbers are said with. */
    record Text(String text) implements PageNumber {}

    /** The number of the page. */
    record Page() implements PageNumber {}

    /** How many pages there are. */
    record Pages() implements PageNumber {}

    /** The pieces in the order of the language. */
    static List<PageNumber> in(Language language) {
        String page = "\uE000";
        String pages = "\uE001";
        String sentence =
                Wording.of("document.page", "page", page, "pages", pages).in(language);
        return Arrays.stream(sentence.split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])"))
                .<PageNumber>map(
                        piece -> piece.equals(page) ? new Page() : piece.equals(pages) ? new Pages() : new Text(piece))
                .toList();
    }
}
