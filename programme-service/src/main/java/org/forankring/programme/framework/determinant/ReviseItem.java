package org.forankring.programme.framework.determinant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Revises an item that the municipality has added. */
@ApplicationScoped
public class ReviseItem {

    private final OpenFramework openFramework;
    private final Determinants determinants;

    ReviseItem(OpenFramework openFramework, Determinants determinants) {
        this.openFramework = openFramework;
        this.determinants = determinants;
    }

    /** Replaces what it says; its ratings stay. */
    @Transactional
    public DeterminantChange revise(Implementation implementation, UUID id, FreeItem item, Precondition precondition) {
        List<Fault> faults = openFramework.open(implementation).faultsOf(item);
        Optional<Determinant> found = determinants.lock(implementation, id);
        if (found.isEmpty()) {
            return new DeterminantChange.Unknown();
        }
        Determinant determinant = found.get();
        DeterminantChange change = determinant.revise(item, faults, precondition);
        if (change instanceof DeterminantChange.Done) {
            determinants.keep(determinant);
        }
        return change;
    }
}
