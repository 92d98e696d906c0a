package org.forankring.programme.framework.determinant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.Methods;

/** Opens the framework of an implementation's method: each of its items can be considered from then on. */
@ApplicationScoped
public class OpenFramework {

    private final Determinants determinants;
    private final Methods methods;
    private final Ids ids;

    OpenFramework(Determinants determinants, Methods methods, Ids ids) {
        this.determinants = determinants;
        this.methods = methods;
        this.ids = ids;
    }

    /** Opens what is not open yet; called before each use, and of several at once one opens. */
    @Transactional
    public Framework open(Implementation implementation) {
        Framework framework = Framework.of(methods.find(implementation.method(), implementation.methodVersion())
                .orElseThrow()
                .definition());
        Set<String> open = determinants.itemCodes(implementation);
        List<Determinant> missing = framework.items().stream()
                .filter(item -> !open.contains(item.code()))
                .map(item -> Determinant.ofFramework(implementation, ids.next(), item))
                .toList();
        if (!missing.isEmpty()) {
            determinants.open(missing);
        }
        return framework;
    }
}
