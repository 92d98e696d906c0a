package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;

/** Tells how the teams stand after a change, all of them at once. */
@ApplicationScoped
class TellOfTeams {

    private final Implementations implementations;
    private final TeamMembers members;
    private final ReadOwnership ownership;
    private final Event<TeamsTold> tellings;

    TellOfTeams(
            Implementations implementations, TeamMembers members, ReadOwnership ownership, Event<TeamsTold> tellings) {
        this.implementations = implementations;
        this.members = members;
        this.ownership = ownership;
        this.tellings = tellings;
    }

    /**
     * Holds the implementation back from other writers, before anything of its teams is read: of two changes at the
     * same time the one that is told last then knows of the other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Implementation hold(Implementation implementation) {
        return implementations.hold(implementation);
    }

    /** Tells it of an implementation that the transaction holds, once the change is stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Implementation held) {
        tellings.fire(new TeamsTold(held, members.everyone(held), ownership.of(held), held.countFact()));
        implementations.keep(held);
    }
}
