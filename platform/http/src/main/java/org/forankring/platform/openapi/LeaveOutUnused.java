package org.forankring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.UnusedSchemaFilter;
import org.eclipse.microprofile.openapi.OASFilter;

/**
 * Leaves schemas out of a service's document that nothing in it refers to. It comes after {@link CompleteDocument},
 * which refers to some; the setting of SmallRye that does the same comes before it. Quarkus takes a filter for one only
 * if it names the interface itself.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = LeaveOutUnused.AFTER_THE_OTHERS)
public class LeaveOutUnused extends UnusedSchemaFilter implements OASFilter {

    /** Filters of a higher priority come first; theirs is 1. */
    static final int AFTER_THE_OTHERS = -1;
}
