package org.forankring.programme.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.programme.coverage.Unaddressed;
import org.forankring.programme.determinant.Determinant;
import org.forankring.programme.determinant.Determinants;
import org.forankring.programme.determinant.Judgement;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;
import org.forankring.programme.strategy.Strategies;

/** Brings the barriers that no strategy answers, and the items that have been rated since. */
@ApplicationScoped
class BarriersOnAgenda implements AgendaSource {

    private final Determinants determinants;
    private final Strategies strategies;

    BarriersOnAgenda(Determinants determinants, Strategies strategies) {
        this.determinants = determinants;
        this.strategies = strategies;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        List<Determinant> all = determinants.all(implementation);
        Stream<AgendaItem> unanswered = Unaddressed.of(all, strategies.all(implementation)).barriers().stream()
                .map(barrier -> new AgendaItem(
                        "No strategy answers the barrier: " + barrier.name(), about(barrier), Kind.DUE, null));
        Stream<AgendaItem> rated = all.stream()
                .filter(item ->
                        item.ratedOn().filter(day -> !day.isBefore(since)).isPresent())
                .flatMap(item -> item.judgement().stream().map(judgement -> rated(item, judgement)));
        return Stream.concat(unanswered, rated).toList();
    }

    private static AgendaItem rated(Determinant item, Judgement judgement) {
        return new AgendaItem(
                item.name() + " was rated as " + judgement.nature().code() + " of strength " + judgement.strength(),
                about(item),
                Kind.CHANGED,
                item.ratedOn().orElseThrow());
    }

    private static String about(Determinant item) {
        return "determinants/" + item.id();
    }
}
