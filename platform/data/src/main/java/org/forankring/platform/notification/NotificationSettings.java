package org.forankring.platform.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How workers hear that there is work, under {@code forankring.notification}. */
@ConfigMapping(prefix = "forankring.notification")
interface NotificationSettings {

    /**
     * The database's own address for {@code LISTEN}, when the data source goes through a pooler that lends sessions by
     * the transaction. Without it, workers listen through the data source.
     */
    Optional<String> jdbcUrl();

    /** Whether workers listen at all. Behind a pooler and without an address of their own they can only look by themselves. */
    @WithDefault("true")
    boolean listen();
}
