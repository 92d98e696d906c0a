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
        if (determinant.itemCode().isPresent()) {
            return new DeterminantChange.OfFramework();
        }
        if (determinant.isWithdrawn()) {
            return new DeterminantChange.Withdrawn();
        }
        precondition.check(determinant.version());
        if (!faults.isEmpty()) {
            return new DeterminantChange.Faulty(faults);
        }
        determinant.revise(item);
        determinants.keep(determinant);
        return new DeterminantChange.Done(determinant);
    }
}
