package org.forankring.programme.framework.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.strategy.Strategies;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;

/** Brings the barriers that no strategy answers, and the items that have been rated since. */
@ApplicationScoped
class BarriersOnAgenda implements AgendaSource {

    private final Determinants determinants;
    private final Strategies strategies;
    private final Methods methods;

    BarriersOnAgenda(Determinants determinants, Strategies strategies, Methods methods) {
        this.determinants = determinants;
        this.strategies = strategies;
        this.methods = methods;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        MethodDefinition method = methods.definition(implementation.method(), implementation.methodVersion());
        List<Determinant> all = determinants.all(implementation);
        Stream<AgendaItem> unanswered = Unaddressed.of(all, strategies.all(implementation)).barriers().stream()
                .map(barrier -> new AgendaItem(
                        Wording.of("agenda.barrier-without-strategy", "barrier", barrier.names(method)),
                        about(barrier),
                        Kind.DUE,
                        null));
        Stream<AgendaItem> rated = all.stream()
                .filter(item -> item.ratedOn()
                        .filter(day -> !day.isBefore(occasion.since()))
                        .isPresent())
                .flatMap(item -> item.judgement().stream().map(judgement -> rated(item, judgement, method)));
        return Stream.concat(unanswered, rated).toList();
    }

    private static AgendaItem rated(Determinant item, Judgement judgement, MethodDefinition method) {
        return new AgendaItem(
                Wording.of(
                        "agenda.determinant-rated",
                        "item",
                        item.names(method),
                        "nature",
                        Wording.of("determinant-nature." + judgement.nature().code()),
                        "strength",
                        judgement.strength()),
                about(item),
                Kind.CHANGED,
                item.ratedOn().orElseThrow());
    }

    private static String about(Determinant item) {
        return "determinants/" + item.id();
    }
}
