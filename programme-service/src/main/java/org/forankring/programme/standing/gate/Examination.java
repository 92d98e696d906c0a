package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.method.definition.TrainingElement;

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

    private Stream<String> lackingOf(String level) {
        Proof proof = facts.find(Requirement.Kind.FRAMEWORK_CONSIDERED, level);
        return proof.equals(Proof.NONE)
                ? Stream.of("No item of the level " + level + " has been rated at the baseline.")
                : proof.lacking().stream();
    }

    /** A method without support by the board asks for none to be over. */
    private Proof support() {
        List<LocalDate> end = facts.find(Requirement.Kind.SUPPORT_OVER, null).days();
        if (end.isEmpty()) {
            return Proof.there();
        }
        return end.getFirst().isAfter(today)
                ? Proof.lacking(List.of(Lateness.of("The support period is to end on", end.getFirst(), today) + "."))
                : Proof.on(end);
    }

    private List<String> lacking(Requirement requirement, Proof proof, int required) {
        List<String> lacking = new ArrayList<>();
        if (requirement.kind().hasNumber() && required > 1) {
            lacking.add(proof.reached() + " of " + required + ofThoseExpected(requirement, required) + ".");
        }
        lacking.addAll(proof.lacking());
        if (lacking.isEmpty() && requirement.kind() == Requirement.Kind.ACTIVITY_HELD) {
            lacking.add("No meeting is planned for it.");
        }
        if (lacking.isEmpty() && requirement.kind() == Requirement.Kind.SUSTAINABILITY_CHECKED) {
            lacking.add("The check has not been begun.");
        }
        return lacking;
    }

    private String ofThoseExpected(Requirement requirement, int required) {
        return share(requirement) == required
                ? ", which is " + requirement.percent() + " per cent of the " + facts.expectedEmployees()
                        + " employees that the application expects"
                : "";
    }

    private String title(Requirement requirement) {
        return switch (requirement.kind()) {
            case ACTIVITY_HELD -> activity(subject(requirement)) + " held, with attendance";
            case MEETINGS_HELD -> "Meetings of the kind " + subject(requirement) + " held, with attendance";
            case TEAM_COMPOSED -> "Core team with employees who are trained and their immediate supervisors";
            case ROLE_PRESENT -> "Team with the role " + subject(requirement);
            case PLAN_ADOPTED -> "Implementation plan adopted";
            case SECTION_FILLED -> "Section " + subject(requirement) + " of the plan filled";
            case FRAMEWORK_CONSIDERED -> "Facilitators and barriers considered on every level of the framework";
            case BARRIERS_ADDRESSED -> "A strategy for every high barrier, or its acceptance";
            case EMPLOYEES_TRAINED -> "Employees trained: " + element(subject(requirement));
            case USE_RECORDED -> "Use of the method recorded";
            case SUPPORT_OVER -> "Support period over, or ended early with a reason";
            case STATUS_TAKEN -> "Status taken on the same elements as at the beginning";
            case SUSTAINABILITY_CHECKED -> "Checked whether competences and organisation are in place";
            case ANCHORING_PLAN_ADOPTED -> "Anchoring plan adopted";
        };
    }

    private String activity(String code) {
        return named(
                definition.phases().stream()
                        .flatMap(phase -> phase.activities().stream())
                        .toList(),
                Phase.Activity::code,
                Phase.Activity::name,
                code);
    }

    private String element(String code) {
        return named(definition.trainingElements(), TrainingElement::code, TrainingElement::name, code);
    }

    private static <T> String named(List<T> parts, Function<T, String> code, Function<T, String> name, String wanted) {
        return parts.stream()
                .filter(part -> code.apply(part).equals(wanted))
                .map(name)
                .findFirst()
                .orElse(wanted);
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

    private static List<Supplier> suppliers(Requirement.Kind kind) {
        return switch (kind) {
            case ACTIVITY_HELD, MEETINGS_HELD -> List.of(Supplier.BOARD_CONSULTANT, Supplier.MUNICIPAL_LEAD);
            case TEAM_COMPOSED, ROLE_PRESENT -> List.of(Supplier.MUNICIPAL_LEAD);
            case PLAN_ADOPTED,
                    SECTION_FILLED,
                    FRAMEWORK_CONSIDERED,
                    BARRIERS_ADDRESSED,
                    STATUS_TAKEN,
                    SUSTAINABILITY_CHECKED -> List.of(Supplier.CORE_TEAM, Supplier.MUNICIPAL_LEAD);
            case ANCHORING_PLAN_ADOPTED -> List.of(Supplier.MUNICIPAL_LEAD);
            case EMPLOYEES_TRAINED -> List.of(Supplier.TRAINER);
            case USE_RECORDED -> List.of(Supplier.RECORDING_SYSTEM);
            case SUPPORT_OVER -> List.of(Supplier.BOARD_CONSULTANT);
        };
    }
}
