package org.forankring.programme.framework.determinant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Capacity;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Adds an item of the municipality's own to those of the framework. */
@ApplicationScoped
public class AddItem {

    private final OpenFramework openFramework;
    private final Determinants determinants;
    private final Ids ids;

    AddItem(OpenFramework openFramework, Determinants determinants, Ids ids) {
        this.openFramework = openFramework;
        this.determinants = determinants;
        this.ids = ids;
    }

    /** Adds it, unless its place is not one of the framework or there are as many as there can be. */
    @Transactional
    public DeterminantChange add(Implementation implementation, FreeItem item) {
        List<Fault> faults = openFramework.open(implementation).faultsOf(item);
        if (!faults.isEmpty()) {
            return new DeterminantChange.Faulty(faults);
        }
        if (determinants.howMany(implementation) >= Capacity.MOST) {
            return new DeterminantChange.TooMany(Capacity.MOST);
        }
        Determinant added = Determinant.added(implementation, ids.next(), item);
        determinants.keep(added);
        return new DeterminantChange.Done(added);
    }
}
