package org.forankring.platform.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the resources of the service offer. */
@ApplicationScoped
class Offers {

    private final Map<Integer, List<Offer>> byLength;

    Offers(BeanManager beans) {
        this.byLength = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(Offer::of)
                .collect(Collectors.groupingBy(Offer::length));
    }

    /** The methods that an address can be asked with, as {@code Allow} names them; none where nothing stands. */
    NavigableSet<String> at(String path) {
        NavigableSet<String> verbs = new TreeSet<>();
        String address = Offer.stripped(path);
        byLength.getOrDefault(Offer.lengthOf(address), List.of()).stream()
                .filter(offer -> offer.standsAt(address))
                .map(Offer::verb)
                .forEach(verbs::add);
        if (verbs.contains(HttpMethod.GET)) {
            verbs.add(HttpMethod.HEAD);
        }
        if (!verbs.isEmpty()) {
            verbs.add(HttpMethod.OPTIONS);
        }
        return Collections.unmodifiableNavigableSet(verbs);
    }
}
