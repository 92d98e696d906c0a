package org.forankring.programme.cooperation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;

/** Brings collaborations that are strained, and those that have changed. */
@ApplicationScoped
class PartnersOnAgenda implements AgendaSource {

    private final Partners partners;

    PartnersOnAgenda(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return partners.standing(implementation).stream()
                .flatMap(partner -> item(partner, occasion.since()).stream())
                .toList();
    }

    private static Optional<AgendaItem> item(Partner partner, LocalDate since) {
        Collaboration collaboration = partner.profile().collaboration();
        LocalDate changedOn = partner.collaborationSince();
        boolean strained = collaboration == Collaboration.STRAINED;
        return strained || !changedOn.isBefore(since)
                ? Optional.of(new AgendaItem(
                        Wording.of(
                                "agenda.collaboration",
                                "partner",
                                partner.profile().name(),
                                "collaboration",
                                Wording.of("collaboration." + collaboration.code())),
                        "partners/" + partner.id(),
                        strained ? Kind.DUE : Kind.CHANGED,
                        changedOn))
                : Optional.empty();
    }
}
