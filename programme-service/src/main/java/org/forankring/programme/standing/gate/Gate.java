package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Phase;

/**
 * The gate at the end of a phase. It opens when every requirement of the method is met.
 *
 * @param phase the code of the phase that ends with it
 * @param findings one for each requirement, in the method's order
 */
public record Gate(String phase, List<Finding> findings) {

    public Gate {
        findings = List.copyOf(findings);
    }

    /** Computes the gate of a phase on a day. */
    public static Gate of(MethodDefinition definition, Phase phase, GateFacts facts, LocalDate today) {
        Examination examination = new Examination(definition, facts, today);
        return new Gate(
                phase.code(), phase.gate().stream().map(examination::examine).toList());
    }

    /** Whether the next phase may begin. */
    public boolean isOpen() {
        return findings.stream().allMatch(Finding::met);
    }

    /** The same in a word. */
    public State state() {
        return isOpen() ? State.OPEN : State.BLOCKED;
    }

    /** What is still missing. */
    public List<Finding> missing() {
        return findings.stream().filter(finding -> !finding.met()).toList();
    }

    /** How much of what is asked for is there, in per cent; 100 only when the gate is open. */
    public int readiness() {
        double reached = findings.stream().mapToDouble(Finding::progress).sum();
        return findings.isEmpty() ? 100 : (int) Math.floor(100 * reached / findings.size());
    }

    /** Whether the next phase may begin. */
    @Schema(name = "GateState")
    public enum State implements Coded {
        OPEN,
        BLOCKED
    }
}
