package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.cooperation.team.TeamRole;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;
import org.forankring.programme.method.definition.Named;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.method.definition.TrainingElement;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.round.MeetingKind;

/** Examines requirements against the facts of one implementation on a day. */
final class Examination {

    private static final int MOST_EVIDENCE = 10;

    private final MethodDefinition definition;
    private final GateFacts facts;
    private final LocalDate today;

    Examination(MethodDefinition definition, GateFacts facts, LocalDate today) {
        this.definition = definition;
        this.facts = facts;
        this.today = today;
    }

    Finding examine(Requirement requirement) {
        Proof proof = proof(requirement);
        int required = required(requirement);
        boolean met = proof.reached() >= required;
        return new Finding(
                requirement,
                title(requirement),
                met,
                required,
                proof.reached(),
                proof.since(required),
                met ? List.of() : lacking(requirement, proof, required),
                source(requirement.kind()),
                proof.evidence().stream().limit(MOST_EVIDENCE).toList(),
                met ? List.of() : suppliers(requirement.kind()));
    }

    private Proof proof(Requirement requirement) {
        return switch (requirement.kind()) {
            case FRAMEWORK_CONSIDERED -> framework();
            case SUPPORT_OVER -> support();
            case ACTIVITY_HELD,
                    MEETINGS_HELD,
                    TEAM_COMPOSED,
                    ROLE_PRESENT,
                    PLAN_ADOPTED,
                    SECTION_FILLED,
                    BARRIERS_ADDRESSED,
                    EMPLOYEES_TRAINED,
                    USE_RECORDED,
                    STATUS_TAKEN,
                    SUSTAINABILITY_CHECKED,
                    ANCHORING_PLAN_ADOPTED -> facts.find(requirement.kind(), requirement.subject());
        };
    }

    private static String subject(Requirement requirement) {
        return Objects.requireNonNull(requirement.subject());
    }

    private int required(Requirement requirement) {
        return requirement.kind() == Requirement.Kind.FRAMEWORK_CONSIDERED
                ? Math.max(1, levels().size())
                : Math.max(Objects.requireNonNullElse(requirement.number(), 1), share(requirement));
    }

    /** The employees that the percentage comes to, half a person counted as a whole one. */
    private int share(Requirement requirement) {
        return Math.ceilDiv(Objects.requireNonNullElse(requirement.percent(), 0) * facts.expectedEmployees(), 100);
    }

    private List<String> levels() {
        return definition.frameworkItems().stream()
                .map(FrameworkItem::level)
                .distinct()
                .toList();
    }

    /** Every level of the framework has to be considered; it has been since the last of them was. */
    private Proof framework() {
        List<String> levels = levels();
        return levels.isEmpty()
                ? Proof.there()
                : facts.findAll(Requirement.Kind.FRAMEWORK_CONSIDERED, levels)
                        .lackingAlso(levels.stream().flatMap(this::lackingOf).toList());
    }

    /** What is lacking of a level: of one that nothing is known of, a rating. */
    private Stream<Wording> lackingOf(String level) {
        Proof proof = facts.find(Requirement.Kind.FRAMEWORK_CONSIDERED, level);
        return proof.equals(Proof.NONE)
                ? Stream.of(Wording.of("gate-lacks.level-not-rated", "level", definition.levelNames(level)))
                : proof.lacking().stream();
    }

    /** A method without support by the board asks for none to be over. */
    private Proof support() {
        List<LocalDate> end = facts.find(Requirement.Kind.SUPPORT_OVER, null).days();
        if (end.isEmpty()) {
            return Proof.there();
        }
        return end.getFirst().isAfter(today)
                ? Proof.lacking(List.of(Wording.of(
                        "gate-lacks.support-not-over",
                        "end",
                        end.getFirst(),
                        "lateness",
                        Lateness.of(end.getFirst(), today))))
                : Proof.on(end);
    }

    private List<Wording> lacking(Requirement requirement, Proof proof, int required) {
        List<Wording> lacking = new ArrayList<>();
        if (requirement.kind().hasNumber() && required > 1) {
            lacking.add(reached(requirement, proof.reached(), required));
        }
        lacking.addAll(proof.lacking());
        if (lacking.isEmpty() && requirement.kind() == Requirement.Kind.ACTIVITY_HELD) {
            lacking.add(Wording.of("gate-lacks.no-meeting"));
        }
        if (lacking.isEmpty() && requirement.kind() == Requirement.Kind.SUSTAINABILITY_CHECKED) {
            lacking.add(Wording.of("gate-lacks.no-check"));
        }
        return lacking;
    }

    private Wording reached(Requirement requirement, int reached, int required) {
        return share(requirement) == required
                ? Wording.of(
                        "gate-lacks.share",
                        "reached",
                        reached,
                        "required",
                        required,
                        "percent",
                        Objects.requireNonNull(requirement.percent()),
                        "expected",
                        facts.expectedEmployees())
                : Wording.of("gate-lacks.number", "reached", reached, "required", required);
    }

    private Wording title(Requirement requirement) {
        return switch (requirement.kind()) {
            case ACTIVITY_HELD -> Wording.of("gate-title.activity-held", "activity", activity(subject(requirement)));
            case MEETINGS_HELD ->
                Wording.of(
                        "gate-title.meetings-held", "kind", label(MeetingKind.class, MeetingKind::label, requirement));
            case TEAM_COMPOSED -> Wording.of("gate-title.team-composed");
            case ROLE_PRESENT ->
                Wording.of("gate-title.role-present", "role", label(TeamRole.class, TeamRole::label, requirement));
            case PLAN_ADOPTED -> Wording.of("gate-title.plan-adopted");
            case SECTION_FILLED ->
                Wording.of(
                        "gate-title.section-filled",
                        "section",
                        label(SectionName.class, SectionName::label, requirement));
            case FRAMEWORK_CONSIDERED -> Wording.of("gate-title.framework-considered");
            case BARRIERS_ADDRESSED -> Wording.of("gate-title.barriers-addressed");
            case EMPLOYEES_TRAINED ->
                Wording.of("gate-title.employees-trained", "element", element(subject(requirement)));
            case USE_RECORDED -> Wording.of("gate-title.use-recorded");
            case SUPPORT_OVER -> Wording.of("gate-title.support-over");
            case STATUS_TAKEN -> Wording.of("gate-title.status-taken");
            case SUSTAINABILITY_CHECKED -> Wording.of("gate-title.sustainability-checked");
            case ANCHORING_PLAN_ADOPTED -> Wording.of("gate-title.anchoring-plan-adopted");
        };
    }

    /** The subject as people call it; its code where the method asks for something that is not known. */
    private static <E extends Enum<E> & Coded> Wording label(
            Class<E> type, Function<E, Wording> label, Requirement requirement) {
        String code = subject(requirement);
        return Coded.find(type, code).map(label).orElseGet(() -> Wording.literal(code));
    }

    private Texts activity(String code) {
        return named(
                definition.phases().stream().flatMap(phase -> phase.activities().stream()), Phase.Activity::code, code);
    }

    private Texts element(String code) {
        return named(definition.trainingElements().stream(), TrainingElement::code, code);
    }

    private static <T extends Named> Texts named(Stream<T> parts, Function<T, String> code, String wanted) {
        return parts.filter(part -> code.apply(part).equals(wanted))
                .map(Named::names)
                .findFirst()
                .orElseGet(() -> Texts.of(wanted));
    }

    private static Source source(Requirement.Kind kind) {
        return switch (kind) {
            case ACTIVITY_HELD, MEETINGS_HELD -> Source.MEETINGS;
            case TEAM_COMPOSED, ROLE_PRESENT -> Source.TEAM;
            case PLAN_ADOPTED, SECTION_FILLED -> Source.PLAN;
            case FRAMEWORK_CONSIDERED -> Source.FACILITATORS_AND_BARRIERS;
            case BARRIERS_ADDRESSED -> Source.STRATEGIES;
            case EMPLOYEES_TRAINED -> Source.TRAINING_SERVICE;
            case USE_RECORDED -> Source.MONITORING_SERVICE;
            case SUPPORT_OVER -> Source.SUPPORT_PERIOD;
            case STATUS_TAKEN, SUSTAINABILITY_CHECKED, ANCHORING_PLAN_ADOPTED -> Source.ANCHORING;
        };
    }

    /** Everybody whose role lets them record it. */
    private static List<Supplier> suppliers(Requirement.Kind kind) {
        return switch (kind) {
            case ACTIVITY_HELD,
                    MEETINGS_HELD,
                    TEAM_COMPOSED,
                    ROLE_PRESENT,
                    PLAN_ADOPTED,
                    SECTION_FILLED,
                    FRAMEWORK_CONSIDERED,
                    BARRIERS_ADDRESSED,
                    STATUS_TAKEN,
                    SUSTAINABILITY_CHECKED,
                    ANCHORING_PLAN_ADOPTED ->
                List.of(Supplier.CORE_TEAM, Supplier.MUNICIPAL_LEAD, Supplier.BOARD_CONSULTANT);
            case EMPLOYEES_TRAINED ->
                List.of(Supplier.TRAINER, Supplier.BOARD_CONSULTANT, Supplier.BOARD_ADMINISTRATOR);
            case USE_RECORDED -> List.of(Supplier.RECORDING_SYSTEM);
            case SUPPORT_OVER -> List.of(Supplier.BOARD_CONSULTANT);
        };
    }
}
