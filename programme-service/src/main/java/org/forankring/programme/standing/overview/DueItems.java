package org.forankring.programme.standing.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** What is planned and not done in any feature. */
public interface DueItems {

    /** The items of each implementation, by its id; the number of queries does not grow with them. */
    Map<UUID, List<DueItem>> of(Collection<Implementation> implementations);
}
