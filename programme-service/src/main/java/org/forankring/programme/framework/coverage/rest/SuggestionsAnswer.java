package org.forankring.programme.framework.coverage.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.coverage.Suggestions;
import org.forankring.programme.framework.strategy.rest.CatalogueEntryAnswer;
import org.forankring.programme.method.definition.MethodDefinition;

@Schema(
        name = "StrategySuggestions",
        description = "What the catalogue suggests for the barriers that no strategy answers.")
record SuggestionsAnswer(
        @Schema(description = "The strongest barrier first") List<ForBarrier> barriers) {

    static SuggestionsAnswer of(Suggestions suggestions, MethodDefinition method) {
        return new SuggestionsAnswer(suggestions.barriers().stream()
                .map(found -> ForBarrier.of(found, method))
                .toList());
    }

    /** What is suggested for one barrier. */
    @Schema(name = "BarrierSuggestions", description = "What is suggested for one barrier.")
    record ForBarrier(BarrierAnswer barrier, List<Suggestion> suggestions) {

        private static ForBarrier of(Suggestions.ForBarrier found, MethodDefinition method) {
            return new ForBarrier(
                    BarrierAnswer.of(found.barrier(), method),
                    found.suggestions().stream()
                            .map(suggestion ->
                                    new Suggestion(CatalogueEntryAnswer.of(suggestion.entry()), suggestion.inUse()))
                            .toList());
        }
    }

    /** An entry that may help. */
    @Schema(name = "StrategySuggestion", description = "An entry of the catalogue that may help.")
    record Suggestion(
            CatalogueEntryAnswer entry,

            @Schema(description = "Whether a strategy of the implementation follows it already and may be linked")
            boolean inUse) {}
}
