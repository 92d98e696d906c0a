package org.forankring.testkit.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrase bundles of a module, looked at where they are written. */
public final class PhraseBundles {

    private static final List<String> LANGUAGES = List.of("en", "da", "fi", "sv");
    private static final String CODE = "\"([a-z0-9.-]+)\"";
    private static final String ARGUMENT = "(?:[^,\"()]|\"[^\"]*\"|\\((?:[^()]|\\([^()]*\\))*\\))*,\\s*";
    private static final Pattern ANY = Pattern.compile("[\"']([a-z0-9.-]+)[\"']");

    /** Where the code certainly says a phrase, by what stands before the code that it gives. */
    private static final Map<Pattern, String> SAYINGS = Map.of(
            Pattern.compile("Wording\\.of\\(\\s*" + CODE), "",
            Pattern.compile("message = " + CODE), "",
            Pattern.compile("Fault\\.of(?:Parameter)?\\(\\s*" + ARGUMENT + CODE), "fault.",
            Pattern.compile("(?:Problems\\.refusal|Refused\\.because)\\(\\s*" + CODE), "problem.",
            Pattern.compile("Problems\\.refusalWith\\(\\s*" + ARGUMENT + ARGUMENT + CODE), "problem.");

    private final Path module;

    private PhraseBundles(Path module) {
        this.module = module;
    }

    /** The bundles of the module whose folder this is. */
    public static PhraseBundles of(Path module) {
        return new PhraseBundles(module);
    }

    /** What is wrong: phrases that a language lacks, parameters that have other names in one, codes that stand twice. */
    public List<String> differences() {
        List<String> found = new ArrayList<>();
        for (String bundle : names()) {
            Properties english = read(bundle, "en");
            for (String language : LANGUAGES) {
                Properties other = read(bundle, language);
                missing(english, other).forEach(code -> found.add(bundle + ": " + code + " is not in " + language));
                missing(other, english).forEach(code -> found.add(bundle + ": " + code + " is only in " + language));
                english.stringPropertyNames().stream()
                        .filter(other::containsKey)
                        .filter(code ->
                                !parameters(english.getProperty(code)).equals(parameters(other.getProperty(code))))
                        .forEach(code -> found.add(bundle + ": " + code + " has other parameters in " + language));
            }
        }
        Map<String, Long> places = names().stream()
                .flatMap(bundle -> read(bundle, "en").stringPropertyNames().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        places.forEach((code, number) -> {
            if (number > 1) {
                found.add(code + " stands in several bundles");
            }
        });
        return List.copyOf(found);
    }

    /** Whether there is such a phrase. */
    public boolean include(String code) {
        return phrases().contains(code);
    }

    /** The phrases that the module's code says by their whole code. */
    public Set<String> used() {
        Set<String> used = new TreeSet<>();
        code().forEach(code -> SAYINGS.forEach((saying, before) ->
                saying.matcher(code).results().forEach(found -> used.add(before + found.group(1)))));
        used.removeIf(PhraseBundles::isBeginning);
        return used;
    }

    /** Phrases of the bundles whose code, or the beginning that it is put together from, stands nowhere in the code. */
    public Set<String> unsaid() {
        Set<String> texts = new TreeSet<>();
        code().forEach(code -> ANY.matcher(code).results().forEach(found -> texts.add(found.group(1))));
        List<String> beginnings =
                texts.stream().filter(PhraseBundles::isBeginning).toList();
        Set<String> unsaid = phrases();
        unsaid.removeAll(labels());
        unsaid.removeIf(phrase -> texts.contains(phrase)
                || texts.contains(phrase.replaceFirst("^(fault|problem)\\.", ""))
                || beginnings.stream().anyMatch(phrase::startsWith));
        return unsaid;
    }

    /** The labels of codes, which are said as a whole. */
    public Set<String> labels() {
        List<String> beginnings =
                lines("labels").stream().map(kind -> kind + ".").toList();
        Set<String> labels = phrases();
        labels.removeIf(phrase -> beginnings.stream().noneMatch(phrase::startsWith));
        return labels;
    }

    private Set<String> phrases() {
        Set<String> phrases = new TreeSet<>();
        names().forEach(bundle -> phrases.addAll(read(bundle, "en").stringPropertyNames()));
        return phrases;
    }

    /** What stands in the module's main sources and in the JSON that they are laid out by. */
    private List<String> code() {
        try (Stream<Path> files = Files.walk(module.resolve("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|json)"))
                    .map(PhraseBundles::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the rest of the code is put together where it is said. */
    private static boolean isBeginning(String code) {
        return code.endsWith(".") || code.endsWith("-");
    }

    private List<String> names() {
        return lines("bundles");
    }

    private List<String> lines(String file) {
        Path list = folder().resolve(file);
        return Files.exists(list)
                ? text(list).lines().filter(line -> !line.isBlank()).toList()
                : List.of();
    }

    private Path folder() {
        return module.resolve("src/main/resources/META-INF/phrases");
    }

    private Properties read(String bundle, String language) {
        Properties phrases = new Properties();
        try (Reader reader = Files.newBufferedReader(folder().resolve(bundle + "_" + language + ".properties"))) {
            phrases.load(reader);
            return phrases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> missing(Properties from, Properties other) {
        Set<String> missing = new TreeSet<>(from.stringPropertyNames());
        missing.removeAll(other.stringPropertyNames());
        return missing;
    }

    private static Set<String> parameters(String pattern) {
        return new MessageFormat(pattern).getArgumentNames();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
