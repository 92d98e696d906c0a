package org.forankring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.UnusedSchemaFilter;

/**
 * Leaves schemas out of a service's document that nothing in it refers to. It comes after {@link CompleteDocument},
 * which refers to some; the setting of SmallRye that does the same comes before it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = LeaveOutUnused.AFTER_THE_OTHERS)
public class LeaveOutUnused extends UnusedSchemaFilter {

    /** Filters of a higher priority come first; theirs is 1. */
    static final int AFTER_THE_OTHERS = -1;
}
