package org.forankring.programme.method.definition;

import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;

/** What is wrong with the texts of a definition, language by language; part of {@link Consistency}. */
final class LanguageFaults {

    private final List<Fault> faults = new ArrayList<>();

    private LanguageFaults() {}

    static List<Fault> of(MethodDefinition definition) {
        LanguageFaults languages = new LanguageFaults();
        String own = definition.ownLanguage();
        MethodTexts.of(definition).forEach(place -> languages.check(place, own));
        return List.copyOf(languages.faults);
    }

    private void check(MethodTexts.Place place, String own) {
        Texts texts = place.texts();
        if (texts == null) {
            require(place.words().optional(), place.pointer());
        } else if (texts.find(Texts.OWN).isPresent()) {
            require(place.words().optional() || !texts.own().isBlank(), place.pointer());
            checkLength(place.pointer(), texts.own(), place.words());
        } else {
            if (own.matches(MethodDefinition.LANGUAGE) && texts.find(own).isEmpty()) {
                faults.add(Fault.of(place.pointer() + "/" + own, "missing-own-language"));
            }
            texts.byLanguage().forEach((tag, text) -> checkText(place, tag, text));
        }
    }

    private void checkText(MethodTexts.Place place, String tag, String text) {
        String pointer = place.pointer() + Fault.pointer(List.of(tag));
        if (!tag.matches(MethodDefinition.LANGUAGE)) {
            faults.add(new Fault(pointer, "pattern", Wording.of("fault.pattern.language-tag")));
        }
        require(!text.isBlank(), pointer);
        checkLength(pointer, text, place.words());
    }

    private void checkLength(String pointer, String text, Words words) {
        if (text.codePointCount(0, text.length()) > words.max()) {
            faults.add(new Fault(pointer, "wrong-length", Wording.of("fault.wrong-length.long", "most", words.max())));
        }
    }

    private void require(boolean there, String pointer) {
        if (!there) {
            faults.add(Fault.of(pointer, "required"));
        }
    }
}
