package org.forankring.programme.output.printing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the printing of documents, under {@code forankring.printing}. */
@ConfigMapping(prefix = "forankring.printing")
interface PrintingSettings {

    /** How many documents one replica prints at the same time. */
    @WithDefault("2")
    int atOnce();

    /** How long a document waits for its turn before the caller is told to come again. */
    @WithDefault("PT2S")
    Duration patience();
}
