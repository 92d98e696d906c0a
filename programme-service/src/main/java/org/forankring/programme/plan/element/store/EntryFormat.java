package org.forankring.programme.plan.element.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.forankring.platform.stored.StoredJson;
import org.forankring.programme.plan.tool.ToolEntry;

/** Has Hibernate write entries of the planning tools as {@link StoredJson} says. */
@Converter(autoApply = true)
class EntryFormat implements AttributeConverter<ToolEntry, String> {

    @Override
    public String convertToDatabaseColumn(ToolEntry entry) {
        return StoredJson.written(entry);
    }

    @Override
    public ToolEntry convertToEntityAttribute(String json) {
        return StoredJson.read(json, ToolEntry.class);
    }
}
