package org.forankring.programme.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.determinant.Determinant;
import org.forankring.programme.determinant.Determinants;
import org.forankring.programme.determinant.Judgement;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;

/** Brings the facilitators and barriers that have been rated since the last meeting. */
@ApplicationScoped
class RatingsOnAgenda implements AgendaSource {

    private final Determinants determinants;

    RatingsOnAgenda(Determinants determinants) {
        this.determinants = determinants;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        return determinants.all(implementation).stream()
                .flatMap(item -> rated(item, since).stream())
                .toList();
    }

    private static Optional<AgendaItem> rated(Determinant item, LocalDate since) {
        return item.ratedOn()
                .filter(on -> !on.isBefore(since))
                .flatMap(on -> item.judgement()
                        .map(judgement -> new AgendaItem(
                                words(item, judgement), "determinants/" + item.id() + "/ratings", Kind.CHANGED, on)));
    }

    private static String words(Determinant item, Judgement judgement) {
        return item.name() + " rated " + judgement.nature().code() + " of strength " + judgement.strength();
    }
}
