package org.forankring.programme.plan.element;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;

/** What a meeting is to take up of the elements: what is overdue, what falls due soon, what has come to its end. */
@ApplicationScoped
class ElementsOnAgenda implements AgendaSource {

    private static final int DAYS_AHEAD = 30;

    private final Elements elements;

    ElementsOnAgenda(Elements elements) {
        this.elements = elements;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return elements.pressing(implementation, occasion.today().plusDays(DAYS_AHEAD), occasion.since()).stream()
                .map(element -> item(element, occasion.today()))
                .toList();
    }

    private static AgendaItem item(Element element, LocalDate today) {
        Wording matter = element.content().matter();
        String about = "elements/" + element.id();
        return element.closure()
                .map(closure -> new AgendaItem(
                        Wording.of(
                                "agenda.element." + (element.isDropped() ? "dropped" : "fulfilled"),
                                "matter",
                                matter,
                                "note",
                                closure.note()),
                        about,
                        AgendaItem.Kind.CHANGED,
                        closure.closedOn()))
                .orElseGet(() -> new AgendaItem(
                        element.dueInWords(today).orElse(matter),
                        about,
                        element.isOverdue(today) ? AgendaItem.Kind.OVERDUE : AgendaItem.Kind.DUE,
                        element.dueOn().orElse(null)));
    }
}
