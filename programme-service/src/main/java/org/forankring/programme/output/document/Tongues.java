package org.forankring.programme.output.document;

import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;
import org.forankring.programme.output.printing.Text;
import org.jspecify.annotations.Nullable;

/**
 * In which languages the words of a document are: the reader's, but for what people wrote and for what the method is not
 * called in it.
 *
 * @param written what people of the municipality write in
 * @param ofMethod the tag (BCP 47) of the method's own language
 */
record Tongues(Language reader, Language written, String ofMethod) {

    /** What people wrote. */
    Text written(@Nullable String words) {
        return words == null ? Text.NONE : Text.in(written == reader ? null : written.tag(), words);
    }

    /** What the method calls something. */
    Text called(Texts names) {
        return called(names, names.in(reader));
    }

    /** The same as it has been put in words. */
    Text called(Texts names, String words) {
        boolean known = names.find(reader).isPresent() || ofMethod.equals(reader.tag());
        return Text.in(known ? null : ofMethod, words);
    }
}
