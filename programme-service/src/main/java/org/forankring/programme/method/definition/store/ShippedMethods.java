package org.forankring.programme.method.definition.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.ReadDefinition;
import org.forankring.programme.method.definition.ShipMethod;
import org.jboss.logging.Logger;

/** The definitions that ship with the product, as files. They are published when the service starts. */
@ApplicationScoped
class ShippedMethods {

    private static final Logger LOG = Logger.getLogger(ShippedMethods.class);
    private static final List<String> NAMES = List.of("cti-3");

    private final ShipMethod shipMethod;
    private final StrictJson json;
    private final ReadDefinition readDefinition;

    ShippedMethods(ShipMethod shipMethod, StrictJson json, ReadDefinition readDefinition) {
        this.shipMethod = shipMethod;
        this.readDefinition = readDefinition;
        this.json = json;
    }

    void publish(@Observes StartupEvent started) {
        for (String name : NAMES) {
            MethodDefinition shipped = read(name);
            if (Tenancy.everywhere(() -> shipMethod.ship(name, shipped))) {
                LOG.infof("Published the method definition %s that ships with the product", name);
            }
        }
    }

    private MethodDefinition read(String name) {
        try (InputStream file = ShippedMethods.class.getResourceAsStream("/methods/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("The method definition " + name + " is not in the product");
            }
            return readDefinition.read(json.parse(file.readAllBytes())).orRefuse();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
