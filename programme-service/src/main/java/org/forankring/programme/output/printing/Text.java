package org.forankring.programme.output.printing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in pieces, of which each may be in another language than the manuscript: whoever reads it out has to know. */
public record Text(List<Piece> pieces) {

    public static final Text NONE = new Text(List.of());

    public Text {
        pieces = pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    /** A text in the manuscript's language. */
    public static Text of(String words) {
        return in(null, words);
    }

    /**
     * A text in a language of its own.
     *
     * @param language its tag (BCP 47); null for the manuscript's
     */
    public static Text in(@Nullable String language, String words) {
        return new Text(List.of(new Piece(words, language)));
    }

    /** Several texts as one. */
    public static Text joined(String separator, List<Text> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (Text text : texts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(separator, null));
            }
            pieces.addAll(text.pieces);
        }
        return new Text(pieces);
    }

    /** This text within a sentence that has been said with its words. */
    public Text within(String sentence) {
        String words = words();
        int at = sentence.indexOf(words);
        if (at < 0) {
            return of(sentence);
        }
        return joined("", List.of(of(sentence.substring(0, at)), this, of(sentence.substring(at + words.length()))));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** All of it, in whatever language. */
    public String words() {
        return String.join("", pieces.stream().map(Piece::words).toList());
    }

    /**
     * A piece of a text.
     *
     * @param language its tag (BCP 47); null for the manuscript's
     */
    public record Piece(String words, @Nullable String language) {

        public Piece {
            words = Legible.text(words);
        }
    }
}
