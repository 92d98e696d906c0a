package org.forankring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.forankring.platform.time.Horizon;

/** Says of days and times which of them are taken, where nothing else is said of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TellHorizon implements OASFilter {

    private static final Set<String> FORMATS = Set.of("date", "date-time");
    private static final String TAKEN = "Where it is sent, from " + Horizon.EARLIEST + " to " + Horizon.YEARS_AHEAD
            + " years ahead, else out-of-range";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getFormat() != null && FORMATS.contains(schema.getFormat()) && schema.getDescription() == null) {
            schema.setDescription(TAKEN);
        }
        return schema;
    }
}
