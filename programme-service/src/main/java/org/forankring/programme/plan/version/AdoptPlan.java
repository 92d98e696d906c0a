package org.forankring.programme.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.KnownMeetings;
import org.forankring.programme.plan.draft.DraftPlan;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.PlanDocument;
import org.forankring.programme.plan.draft.Plans;

/** Adopts a plan's draft: it is in force from then on, and kept as a version. */
@ApplicationScoped
public class AdoptPlan {

    private final Plans plans;
    private final DraftPlan draftPlan;
    private final PlanVersions versions;
    private final FreezePlan freezePlan;
    private final Instance<KnownMeetings> meetings;

    AdoptPlan(
            Plans plans,
            DraftPlan draftPlan,
            PlanVersions versions,
            FreezePlan freezePlan,
            Instance<KnownMeetings> meetings) {
        this.plans = plans;
        this.draftPlan = draftPlan;
        this.versions = versions;
        this.freezePlan = freezePlan;
        this.meetings = meetings;
    }

    /** Adopts the draft, unless it says what is in force already. Of many at the same time, one makes the version. */
    @Transactional
    public PlanAdoption adopt(Implementation implementation, PlanVersion.Reason reason) {
        if (reason.meeting()
                .filter(meeting -> meetings.stream().noneMatch(known -> known.include(implementation, meeting)))
                .isPresent()) {
            return new PlanAdoption.UnknownMeeting();
        }
        Implementation held = freezePlan.hold(implementation);
        Plan plan = plans.open(held);
        PlanDocument draft = draftPlan.read(held);
        if (draft.isEmpty()) {
            return new PlanAdoption.NothingWritten();
        }
        Optional<Integer> inForce = plan.adoptedVersion();
        if (inForce.isPresent() && plan.isInForceAs(draft.digest())) {
            return new PlanAdoption.Unchanged(versions.find(held, inForce.get()).orElseThrow());
        }
        return new PlanAdoption.Adopted(freezePlan.freeze(held, plan, draft, reason));
    }
}
