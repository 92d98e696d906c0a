package org.forankring.programme.anchoring.plan.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.forankring.platform.stored.StoredJson;
import org.forankring.programme.anchoring.plan.Arrangements;

/** Has Hibernate write anchoring plans as {@link StoredJson} says. */
@Converter(autoApply = true)
class ArrangementsFormat implements AttributeConverter<Arrangements, String> {

    @Override
    public String convertToDatabaseColumn(Arrangements arrangements) {
        return StoredJson.written(arrangements);
    }

    @Override
    public Arrangements convertToEntityAttribute(String json) {
        return StoredJson.read(json, Arrangements.class);
    }
}
