package org.forankring.programme.cooperation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.identity.Reach;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.Municipality;
import org.jspecify.annotations.Nullable;

/** Finds partners across implementations: the board those of all municipalities, a municipality its own. */
@ApplicationScoped
public class SearchPartners {

    private final Partners partners;
    private final Municipalities municipalities;

    SearchPartners(Partners partners, Municipalities municipalities) {
        this.partners = partners;
        this.municipalities = municipalities;
    }

    /** Those within reach in the order they were registered, from after the given one. Two queries. */
    public List<Registered> search(Reach reach, Partners.Search search, @Nullable UUID after, int limit) {
        List<Partner> found = partners.list(reach, search, after, limit);
        Map<UUID, String> names =
                names(found.stream().map(Partner::municipalityId).collect(Collectors.toSet()));
        return found.stream()
                .map(partner -> new Registered(partner, names.getOrDefault(partner.municipalityId(), "")))
                .toList();
    }

    private Map<UUID, String> names(Collection<UUID> of) {
        return municipalities.find(of).stream().collect(Collectors.toMap(Municipality::id, Municipality::name));
    }

    /** A partner with the name of the municipality that works with it. */
    public record Registered(Partner partner, String municipality) {}
}
