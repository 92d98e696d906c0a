package org.forankring.programme.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;

/** Brings collaborations that are strained, and those that have changed. */
@ApplicationScoped
class PartnersOnAgenda implements AgendaSource {

    private final Partners partners;

    PartnersOnAgenda(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        return partners.standing(implementation).stream()
                .flatMap(partner -> item(partner, since).stream())
                .toList();
    }

    private static Optional<AgendaItem> item(Partner partner, LocalDate since) {
        Collaboration collaboration = partner.profile().collaboration();
        LocalDate changedOn = partner.collaborationSince();
        boolean strained = collaboration == Collaboration.STRAINED;
        return strained || !changedOn.isBefore(since)
                ? Optional.of(new AgendaItem(
                        "Collaboration with " + partner.profile().name() + " " + collaboration.words(),
                        "partners/" + partner.id(),
                        strained ? Kind.DUE : Kind.CHANGED,
                        changedOn))
                : Optional.empty();
    }
}
