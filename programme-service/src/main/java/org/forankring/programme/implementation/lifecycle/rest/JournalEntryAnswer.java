package org.forankring.programme.implementation.lifecycle.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.PhraseAnswer;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.JournalEntry;
import org.jspecify.annotations.Nullable;

@Schema(name = "ImplementationEntry", description = "Something that was decided about an implementation.")
record JournalEntryAnswer(
        @Schema(examples = "2026-01-15T09:30:00Z") Instant at,
        JournalEntry.Event event,

        @Schema(description = "The sub of the access token it was done with")
        String by,

        @Schema(description = "The phase that it is about", examples = "change") @Nullable
        String phase,

        @Schema(examples = "The director has asked us to start before the summer.") @Nullable
        String reason,

        @Schema(description = "What the gate asked for and did not find when it was overridden; absent otherwise")
        @Nullable
        List<String> missing,

        @Schema(description = "The codes of these sentences, in the same order") @Nullable
        List<PhraseAnswer> missingPhrases) {

    static JournalEntryAnswer of(JournalEntry entry) {
        boolean overridden = entry.event() == JournalEntry.Event.GATE_OVERRIDDEN;
        return new JournalEntryAnswer(
                entry.at(),
                entry.event(),
                entry.by(),
                entry.phase(),
                entry.reason(),
                overridden ? entry.missing().stream().map(Wording::said).toList() : null,
                overridden ? entry.missing().stream().map(PhraseAnswer::of).toList() : null);
    }
}
