package org.forankring.programme.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.determinant.Determinant;
import org.forankring.programme.determinant.HighBarrier;
import org.forankring.programme.determinant.Judgement;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;

/** Brings the barriers that no strategy answers to meetings. */
@ApplicationScoped
class BarriersOnAgenda implements AgendaSource {

    private final ReadCoverage readCoverage;

    BarriersOnAgenda(ReadCoverage readCoverage) {
        this.readCoverage = readCoverage;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        return readCoverage.read(implementation).barriers().stream()
                .map(BarriersOnAgenda::item)
                .toList();
    }

    private static AgendaItem item(Determinant barrier) {
        String kind = barrier.highBarrier() == HighBarrier.OPEN ? "High barrier" : "Barrier";
        int strength = barrier.judgement().map(Judgement::strength).orElseThrow();
        return new AgendaItem(
                kind + " without a strategy: " + barrier.name() + " (strength " + strength + ")",
                "determinants/" + barrier.id(),
                Kind.DUE,
                null);
    }
}
