package org.forankring.platform.verb;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resource method, by where it stands and what it is asked with.
 *
 * @param length how many segments its addresses have
 * @param address what they look like, below the root, without a slash at either end
 * @param verb the HTTP method
 */
record Offer(int length, Pattern address, String verb) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]+}");
    private static final String SEGMENT = "[^/]+";

    /** All that a resource class offers. */
    static Stream<Offer> of(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        return root == null
                ? Stream.empty()
                : Arrays.stream(resource.getMethods()).flatMap(method -> of(root, method));
    }

    /** How many segments an address has that is stripped. */
    static int lengthOf(String path) {
        return 1 + (int) path.chars().filter(each -> each == '/').count();
    }

    /** An address without a slash at either end. */
    static String stripped(String path) {
        return path.replaceAll("/{2,}", "/").replaceAll("^/|/$", "");
    }

    /** Whether a stripped address is one of those that it answers to. */
    boolean standsAt(String path) {
        return address.matcher(path).matches();
    }

    private static Stream<Offer> of(Path root, Method method) {
        @Nullable Path below = method.getAnnotation(Path.class);
        String template = stripped(root.value() + "/" + (below == null ? "" : below.value()));
        return verb(method).map(verb -> new Offer(lengthOf(template), address(template), verb)).stream();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Pattern address(String template) {
        StringBuilder address = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(template);
        int end = 0;
        while (parameter.find()) {
            address.append(Pattern.quote(template.substring(end, parameter.start())))
                    .append(SEGMENT);
            end = parameter.end();
        }
        return Pattern.compile(
                address.append(Pattern.quote(template.substring(end))).toString());
    }
}
