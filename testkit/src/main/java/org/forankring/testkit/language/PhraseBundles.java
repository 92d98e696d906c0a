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
    private static final Pattern USED = Pattern.compile("Wording\\.of\\(\\s*\"([a-z0-9.-]+)\"");

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

    /** The phrases of the bundles, all in all. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        names().forEach(bundle -> codes.addAll(read(bundle, "en").stringPropertyNames()));
        return Set.copyOf(codes);
    }

    /** The phrases that the module's code speaks of by their whole code. */
    public Set<String> used() {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            Set<String> used = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> USED.matcher(text(file)).results().forEach(use -> used.add(use.group(1))));
            used.removeIf(code -> code.endsWith("."));
            return used;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
