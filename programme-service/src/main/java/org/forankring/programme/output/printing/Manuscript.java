package org.forankring.programme.output.printing;

import java.util.List;
import org.forankring.platform.language.Language;

/**
 * What is to be printed.
 *
 * @param language in which all is that people have not written themselves
 * @param title of the whole
 * @param runningHead what stands at the head of every page
 * @param opening what comes before the first chapter
 */
public record Manuscript(
        Language language, String title, String runningHead, List<Block> opening, List<Chapter> chapters) {

    public Manuscript {
        title = Legible.line(title);
        runningHead = Legible.line(runningHead);
        opening = List.copyOf(opening);
        chapters = List.copyOf(chapters);
    }

    /** A part of the whole under a heading of its own. */
    public record Chapter(String title, List<Block> blocks) {

        public Chapter {
            title = Legible.line(title);
            blocks = List.copyOf(blocks);
        }
    }
}
