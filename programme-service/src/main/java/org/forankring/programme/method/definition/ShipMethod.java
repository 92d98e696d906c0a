package org.forankring.programme.method.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Publishes a definition that ships with the product, once per installation. */
@ApplicationScoped
public class ShipMethod {

    private final Methods methods;
    private final PublishMethod publishMethod;

    ShipMethod(Methods methods, PublishMethod publishMethod) {
        this.methods = methods;
        this.publishMethod = publishMethod;
    }

    /**
     * Publishes the definition unless that has been done; replicas that start together do it once.
     *
     * @param name what the definition ships as, stable for ever, for example {@code cti-3}
     * @return whether it has been published just now
     * @throws IllegalArgumentException when its parts do not fit together
     */
    @Transactional
    public boolean ship(String name, MethodDefinition definition) {
        methods.reserve(definition.method());
        if (methods.haveShipped(name)) {
            return false;
        }
        switch (publishMethod.publish(definition)) {
            case Publication.Published(MethodVersion version) -> methods.noteShipped(name, version);
            case Publication.Inconsistent(var faults) ->
                throw new IllegalArgumentException("The method " + name + " does not fit together: " + faults);
        }
        return true;
    }
}
