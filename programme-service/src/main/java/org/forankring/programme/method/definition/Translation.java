package org.forankring.programme.method.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;

/**
 * How far a definition is in one language.
 *
 * @param texts how many texts it has, in whatever language
 * @param missing how many of them are not in this one
 * @param missingAt pointers into the definition to the first of these
 */
@Schema(
        name = "MethodTranslation",
        description = "How far a definition is in one language. Where a text is missing, readers of the language get it"
                + " in the definition's own.",
        requiredProperties = {"language", "texts", "missing", "missingAt"})
public record Translation(
        @Schema(description = "Its tag (BCP 47)", examples = "fi")
        String language,

        @Schema(description = "The texts that the definition has, in whatever language", examples = "140")
        int texts,

        @Schema(description = "How many of them are not in this language", examples = "2")
        int missing,

        @Schema(
                description = "JSON pointers into the definition to those that are missing, the first 100",
                examples = "[\"/phases/0/source\"]")
        List<String> missingAt) {

    private static final int SHOWN = 100;

    /** Each language that the definition is in or that the product speaks, the definition's own first. */
    public static List<Translation> of(MethodDefinition definition) {
        List<MethodTexts.Place> given = MethodTexts.of(definition).stream()
                .filter(MethodTexts.Place::isGiven)
                .toList();
        String own = definition.ownLanguage();
        return languages(own, given).stream()
                .map(tag -> of(tag, tag.equals(own), given))
                .toList();
    }

    private static Set<String> languages(String own, List<MethodTexts.Place> given) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(own);
        Stream.of(Language.values()).map(Language::tag).forEach(tags::add);
        tags.addAll(given.stream()
                .flatMap(place -> place.given().tags().stream())
                .filter(tag -> !tag.equals(Texts.OWN))
                .collect(TreeSet::new, Set::add, Set::addAll));
        return tags;
    }

    private static Translation of(String tag, boolean own, List<MethodTexts.Place> given) {
        List<String> missing = given.stream()
                .filter(place -> !isIn(tag, own, place.given()))
                .map(MethodTexts.Place::pointer)
                .toList();
        return new Translation(
                tag, given.size(), missing.size(), missing.stream().limit(SHOWN).toList());
    }

    private static boolean isIn(String tag, boolean own, Texts texts) {
        return texts.find(tag).isPresent()
                || (own && texts.find(Texts.OWN).isPresent())
                || Language.find(tag)
                        .filter(language -> language.tag().equals(tag))
                        .flatMap(texts::find)
                        .isPresent();
    }
}
