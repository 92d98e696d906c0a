package org.forankring.platform.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sentences of the product: every module's {@code META-INF/phrases/bundles} names its bundles, one a line, and beside
 * it stands one file of ICU messages per bundle and language, for example {@code plan_da.properties}. {@code labels}
 * names the enums whose constants are called something, for example {@code meeting-kind}.
 */
final class Phrases {

    private static final String FOLDER = "META-INF/phrases/";
    private static final Map<Language, Map<String, MessageFormat>> SENTENCES = load();
    private static final Map<Language, Map<String, Map<String, String>>> LABELS = new ConcurrentHashMap<>();

    private Phrases() {}

    static boolean include(String code) {
        return of(Language.ENGLISH).containsKey(code);
    }

    static String say(Wording wording, Language language) {
        MessageFormat sentence = of(language).get(wording.code());
        if (sentence == null && language != Language.ENGLISH) {
            return say(wording, Language.ENGLISH);
        }
        if (sentence == null) {
            throw new IllegalArgumentException("There is no phrase " + wording.code());
        }
        Map<String, Object> values = new HashMap<>();
        wording.parameters().forEach((name, value) -> values.put(name, said(value, language)));
        assert values.keySet().containsAll(sentence.getArgumentNames()) : wording.code() + " says " + values.keySet();
        return sentence.clone().format(values);
    }

    /** By the name of each schema whose codes have labels, such as {@code MeetingKind}, the label of each code. */
    static Map<String, Map<String, String>> labels(Language language) {
        return LABELS.computeIfAbsent(language, spoken -> {
            Map<String, Map<String, String>> labels = new TreeMap<>();
            list("labels").forEach(kind -> labels.put(schema(kind), labels(kind + ".", spoken)));
            return labels;
        });
    }

    private static Map<String, String> labels(String beginning, Language language) {
        Map<String, String> labels = new TreeMap<>();
        of(Language.ENGLISH).keySet().stream()
                .filter(code -> code.startsWith(beginning))
                .forEach(code -> labels.put(code.substring(beginning.length()), say(Wording.of(code), language)));
        return labels;
    }

    private static String schema(String kind) {
        return Arrays.stream(kind.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Map<String, MessageFormat> of(Language language) {
        return Objects.requireNonNull(SENTENCES.get(language));
    }

    private static Object said(Object value, Language language) {
        return switch (value) {
            case LocalDate day -> language.day(day);
            case YearMonth month -> language.month(month);
            case Wording inner -> say(inner, language);
            case Texts texts -> texts.in(language);
            case List<?> list ->
                ListFormatter.getInstance(language.locale())
                        .format(list.stream()
                                .map(each -> said(each, language).toString())
                                .toList());
            default -> value;
        };
    }

    private static Map<Language, Map<String, MessageFormat>> load() {
        Map<Language, Map<String, MessageFormat>> all = new EnumMap<>(Language.class);
        try {
            Collection<String> bundles = list("bundles");
            for (Language language : Language.values()) {
                Map<String, MessageFormat> sentences = new HashMap<>();
                for (String bundle : bundles) {
                    read(bundle + "_" + language.tag() + ".properties")
                            .forEach((code, pattern) -> sentences.put(
                                    (String) code, new MessageFormat((String) pattern, language.locale())));
                }
                all.put(language, Collections.unmodifiableMap(sentences));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The phrases cannot be read", unreadable);
        }
        return all;
    }

    private static List<String> list(String file) {
        try {
            return Collections.list(loader().getResources(FOLDER + file)).stream()
                    .flatMap(list -> lines(list).stream())
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The phrases cannot be read", unreadable);
        }
    }

    private static List<String> lines(URL list) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of phrases cannot be read", unreadable);
        }
    }

    private static Properties read(String file) throws IOException {
        Properties sentences = new Properties();
        try (InputStream found = loader().getResourceAsStream(FOLDER + file)) {
            if (found != null) {
                sentences.load(new InputStreamReader(found, StandardCharsets.UTF_8));
            }
        }
        return sentences;
    }

    private static ClassLoader loader() {
        return Objects.requireNonNull(Phrases.class.getClassLoader());
    }
}
