package org.forankring.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.forankring.platform.identity.Actor;
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
        Set<SessionFault> faults = EnumSet.noneOf(SessionFault.class);
        judgeElement(proposal, faults);
        judgeMunicipality(proposal, actor, faults);
        if (!proposal.daysAscend()) {
            faults.add(SessionFault.DAYS_NOT_ASCENDING);
        }
        if (!faults.isEmpty()) {
            return new Planning.Refused(faults);
        }
        Session session = new Session(ids.next(), proposal);
        sessions.add(session);
        scheduled.fire(new SessionScheduled(
                session.id(),
                session.municipality(),
                session.method(),
                session.element(),
                session.place(),
                session.days()));
        return new Planning.Planned(session);
    }

    private void judgeElement(SessionProposal proposal, Set<SessionFault> faults) {
        Optional<Curriculum> curriculum = curricula.latest(proposal.method());
        Optional<TrainingElement> element = curriculum.flatMap(known -> known.element(proposal.element()));
        if (curriculum.isEmpty()) {
            faults.add(SessionFault.UNKNOWN_METHOD);
        } else if (element.isEmpty()) {
            faults.add(SessionFault.UNKNOWN_ELEMENT);
        } else if (element.get().days() != proposal.days().size()) {
            faults.add(SessionFault.WRONG_NUMBER_OF_DAYS);
        }
    }

    private void judgeMunicipality(SessionProposal proposal, Actor actor, Set<SessionFault> faults) {
        if (proposal.municipality().isEmpty()) {
            if (!actor.actsForTheBoard()) {
                faults.add(SessionFault.MUNICIPALITY_REQUIRED);
            }
        } else if (!staff.knowsMunicipality(proposal.municipality().get())) {
            faults.add(SessionFault.UNKNOWN_MUNICIPALITY);
        }
    }
}
