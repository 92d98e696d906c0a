package org.forankring.programme.method.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.definition.Consistency;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.method.definition.Publication;
import org.forankring.programme.method.definition.PublishMethod;

/** Brings a definition in from elsewhere. */
@ApplicationScoped
public class ImportMethod {

    private final Methods methods;
    private final PublishMethod publishMethod;

    ImportMethod(Methods methods, PublishMethod publishMethod) {
        this.methods = methods;
        this.publishMethod = publishMethod;
    }

    /**
     * Publishes the definition unless it is the method's latest version already. The same one brought in
     * several times at once is published once.
     *
     * @param dryRun whether only to say what would happen
     */
    @Transactional
    public Import bringIn(MethodDefinition definition, boolean dryRun) {
        List<Fault> faults = Consistency.faultsOf(definition);
        if (!faults.isEmpty()) {
            return new Import.Inconsistent(faults);
        }
        methods.reserve(definition.method());
        Optional<MethodVersion> latest = methods.findLatest(definition.method());
        List<DefinitionDifference> differences = latest.map(
                        version -> CompareDefinitions.compare(version.definition(), definition))
                .orElse(List.of());
        if (latest.isPresent() && differences.isEmpty()) {
            return new Import.Unchanged(latest.get());
        }
        if (dryRun) {
            return new Import.WouldPublish(latest.map(MethodVersion::version).orElse(0) + 1, differences);
        }
        return switch (publishMethod.publish(definition)) {
            case Publication.Published(MethodVersion version) -> new Import.Published(version, differences);
            case Publication.Inconsistent(var inconsistencies) -> new Import.Inconsistent(inconsistencies);
        };
    }
}
