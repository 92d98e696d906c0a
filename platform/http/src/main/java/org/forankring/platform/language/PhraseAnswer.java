package org.forankring.platform.language;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence by its code, as it stands beside a list of sentences. */
@Schema(name = "Phrase", description = "A sentence by its code, for clients that word it themselves.")
public record PhraseAnswer(
        @Schema(examples = "gate-lacks.meeting-planned") String phrase,

        @Schema(description = "What the sentence speaks of, by name")
        Map<String, Object> parameters) {

    public static PhraseAnswer of(Wording wording) {
        return new PhraseAnswer(wording.code(), wording.told());
    }
}
