package org.forankring.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.training.curriculum.Curricula;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.curriculum.TrainingElement;
import org.forankring.training.staff.Staff;

/** Plans a session of one of a method's training elements. */
@ApplicationScoped
public class PlanSession {

    private final Sessions sessions;
    private final Curricula curricula;
    private final Staff staff;
    private final Event<SessionScheduled> scheduled;
    private final Ids ids;

    PlanSession(Sessions sessions, Curricula curricula, Staff staff, Event<SessionScheduled> scheduled, Ids ids) {
        this.sessions = sessions;
        this.curricula = curricula;
        this.staff = staff;
        this.scheduled = scheduled;
        this.ids = ids;
    }

    /** Plans it, or says everything that is wrong with it. */
    @Transactional
    public Planning plan(SessionProposal proposal, Actor actor) {
        List<Fault> faults = new ArrayList<>();
        elementFault(proposal).ifPresent(faults::add);
        municipalityFault(proposal, actor).ifPresent(faults::add);
        faults.addAll(proposal.faults());
        if (!faults.isEmpty()) {
            return new Planning.Faulty(faults);
        }
        Session session = new Session(ids.next(), proposal, actor.actsForTheBoard());
        sessions.add(session);
        scheduled.fire(new SessionScheduled(session));
        return new Planning.Planned(session);
    }

    private Optional<Fault> elementFault(SessionProposal proposal) {
        Optional<Curriculum> curriculum = curricula.latest(proposal.method());
        if (curriculum.isEmpty()) {
            return Optional.of(Fault.of("/method", "unknown-method"));
        }
        Optional<TrainingElement> element = curriculum.get().element(proposal.element());
        if (element.isEmpty()) {
            return Optional.of(Fault.of("/element", "unknown-element"));
        }
        return element.get().days() == proposal.days().size()
                ? Optional.empty()
                : Optional.of(Fault.of("/days", "wrong-number-of-days"));
    }

    private Optional<Fault> municipalityFault(SessionProposal proposal, Actor actor) {
        if (proposal.municipality().isEmpty()) {
            return actor.actsForTheBoard()
                    ? Optional.empty()
                    : Optional.of(
                            new Fault("/municipalityId", "required", Wording.of("fault.required.of-one-municipality")));
        }
        return staff.knowsMunicipality(proposal.municipality().get())
                ? Optional.empty()
                : Optional.of(Fault.of("/municipalityId", "unknown-municipality"));
    }
}
