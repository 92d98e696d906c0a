package org.forankring.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Settings of the trail, under {@code forankring.audit}. */
@ConfigMapping(prefix = "forankring.audit")
interface AuditSettings {

    /** How long lines are kept, in whole months; the database keeps thirteen at least, whatever this says. */
    @WithDefault("P25M")
    Period retention();
}
