package org.forankring.programme;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.forankring.platform.history.Vocabulary;
import org.forankring.programme.plan.section.Fill;

/** Where the API's words do not follow from those of the tables. What it calls by no name is not told. */
@ApplicationScoped
class ProgrammeVocabulary implements Vocabulary {

    private static final String NOT_TOLD = "";

    private static final Map<String, String> SUBJECTS = Map.of(
            "contribution_response", "contribution-reply",
            "determinant_rating", "rating",
            "implementation_phase", "planned-phase",
            "participation", "participating-units",
            "plan_sign_off", "sign-off",
            "round_activity", "joint-activity");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("anchoring-plan.changedSinceAdoption", NOT_TOLD),
            entry("decision.struck", NOT_TOLD),
            entry("determinant.acceptedAt", "acceptance.at"),
            entry("determinant.acceptedBy", "acceptance.by"),
            entry("determinant.acceptedReason", "acceptance.reason"),
            entry("determinant.acceptedStrength", "acceptance.strength"),
            entry("determinant.nature", "standing.nature"),
            entry("determinant.ratedOn", "standing.ratedOn"),
            entry("determinant.readiness", "standing.readiness"),
            entry("determinant.strength", "standing.strength"),
            entry("determinant.withdrawn", NOT_TOLD),
            entry("determinant.withdrawnAt", "withdrawal.at"),
            entry("determinant.withdrawnBy", "withdrawal.by"),
            entry("determinant.withdrawnReason", "withdrawal.reason"),
            entry("element.closedOn", "closure.closedOn"),
            entry("element.closureNote", "closure.note"),
            entry("element.closureOutcome", "closure.outcome"),
            entry("element.kind", NOT_TOLD),
            entry("implementation.facts", NOT_TOLD),
            entry("implementation.haltedOn", NOT_TOLD),
            entry("implementation.supportEndedOn", "supportEndsOn"),
            entry("joint-activity.heldOn", "on"),
            entry("joint-activity.position", NOT_TOLD),
            entry("meeting.attended", NOT_TOLD),
            entry("meeting.invitation.members", "inviteMembers"),
            entry("meeting.invitation.roles", "inviteRoles"),
            entry("ownership-transfer.handedOverBy", "recordedBy"),
            entry("ownership-transfer.owner", "to"),
            entry("participating-units.units.ids", "units"),
            entry("plan.adoptedDigest", NOT_TOLD),
            entry("plan-review.planVersion", "version"),
            entry("plan-section.filled", "fill"),
            entry("planned-phase.daysHalted", NOT_TOLD),
            entry("planned-phase.plannedMonths", NOT_TOLD),
            entry("planned-phase.position", NOT_TOLD),
            entry("planned-phase.supportedByBoard", NOT_TOLD),
            entry("sign-off.planVersion", NOT_TOLD),
            entry("strategy.endsOn", "timing.to"),
            entry("strategy.startsOn", "timing.from"),
            entry("strategy.strategyGroup", "group"),
            entry("strategy.trainingElement", "trainingElementCode"),
            entry("strategy-amendment.amendedAt", "at"),
            entry("strategy-amendment.amendedBy", "by"),
            entry("strategy-amendment.changes.differences", "changes"));

    @Override
    public Map<String, String> subjects() {
        return SUBJECTS;
    }

    @Override
    public Map<String, String> fields() {
        return FIELDS;
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> codes() {
        return Map.of("plan_section.filled", Fill.State.class);
    }
}
