package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.cooperation.team.OwnershipTransfer.Handover;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanOwnership;

/** Hands the work on the plan over from one team to the other: the leadership team starts it (S2). */
@ApplicationScoped
public class HandOverPlan {

    private final TeamMembers members;
    private final OwnershipTransfers transfers;
    private final ReadOwnership ownership;
    private final TellOfTeams tellOfTeams;
    private final Calendars calendars;
    private final Clock clock;
    private final Ids ids;

    HandOverPlan(
            TeamMembers members,
            OwnershipTransfers transfers,
            ReadOwnership ownership,
            TellOfTeams tellOfTeams,
            Calendars calendars,
            Clock clock,
            Ids ids) {
        this.members = members;
        this.transfers = transfers;
        this.ownership = ownership;
        this.tellOfTeams = tellOfTeams;
        this.calendars = calendars;
        this.clock = clock;
        this.ids = ids;
    }

    /** Records the transfer, unless the team has nobody in it or owns the plan already. Of several at once one is. */
    @Transactional
    public Outcome handOver(Implementation implementation, Handover handover) {
        Implementation held = tellOfTeams.hold(implementation);
        List<TeamMember> takingOver = members.lockTeam(held, Team.of(handover.to()));
        if (takingOver.isEmpty()) {
            return new Outcome.NobodyThere();
        }
        PlanOwnership owned = ownership.of(held);
        if (owned.team() == handover.to()) {
            return new Outcome.OwnsAlready();
        }
        List<Fault> faults = new ArrayList<>();
        calendars
                .inTheFuture(held.municipalityId(), "/handedOverOn", handover.on())
                .ifPresent(faults::add);
        if (handover.on().isBefore(owned.since())) {
            faults.add(Fault.of("/handedOverOn", "before-ownership", "since", owned.since()));
        }
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        OwnershipTransfer transfer = new OwnershipTransfer(
                held, ids.next(), handover, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        transfers.add(transfer);
        tellOfTeams.tell(held);
        return new Outcome.HandedOver(transfer);
    }

    /** What became of a transfer that was to be recorded. */
    public sealed interface Outcome {

        /** It stands. */
        record HandedOver(OwnershipTransfer transfer) implements Outcome {}

        /** The team that is to take over has no member. */
        record NobodyThere() implements Outcome {}

        /** The team owns the plan already. */
        record OwnsAlready() implements Outcome {}

        /** The day does not fit. */
        record Faulty(List<Fault> faults) implements Outcome {}
    }
}
