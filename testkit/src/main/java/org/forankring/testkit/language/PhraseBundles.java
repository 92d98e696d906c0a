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

    /** Where the code says a phrase, by what stands before the code that it gives. */
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

    /** The phrases that the module's code says by their whole code. */
    public Set<String> used() {
        Set<String> used = new TreeSet<>(said());
        used.removeIf(PhraseBundles::isBeginning);
        return used;
    }

    /** Faults and problems of the bundles that no code of the module says. */
    public Set<String> unsaid() {
        Set<String> said = said();
        List<String> beginnings =
                said.stream().filter(PhraseBundles::isBeginning).toList();
        Set<String> unsaid = new TreeSet<>();
        names().forEach(bundle -> unsaid.addAll(read(bundle, "en").stringPropertyNames()));
        unsaid.removeIf(code -> !code.startsWith("fault.") && !code.startsWith("problem."));
        unsaid.removeIf(code -> said.contains(code) || beginnings.stream().anyMatch(code::startsWith));
        return unsaid;
    }

    private Set<String> said() {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(PhraseBundles::text)
                    .forEach(code -> SAYINGS.forEach((saying, before) ->
                            saying.matcher(code).results().forEach(found -> said.add(before + found.group(1)))));
            return said;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the rest of the code is put together where it is said. */
    private static boolean isBeginning(String code) {
        return code.endsWith(".") || code.endsWith("-");
    }

    private List<String> names() {
        return text(folder().resolve("bundles"))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
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
