package org.forankring.programme.framework.strategy.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.forankring.programme.framework.strategy.Catalogue;

/** The catalogue that ships with the product, as a file. */
@ApplicationScoped
class ShippedCatalogue implements Catalogue {

    private static final String FILE = "/strategies/catalogue.json";

    private final List<Entry> entries;

    ShippedCatalogue(ObjectMapper json) {
        try (InputStream file = ShippedCatalogue.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The strategy catalogue is not in the product");
            }
            this.entries = List.copyOf(json.readValue(file, new TypeReference<List<Entry>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }
}
