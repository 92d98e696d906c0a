package org.forankring.programme.framework.strategy.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.strategy.Catalogue;
import org.forankring.programme.framework.strategy.Measure;

@Schema(name = "StrategyCatalogue", description = "The catalogue of strategies, by group.")
record CatalogueAnswer(List<Group> groups) {

    static CatalogueAnswer of(List<Catalogue.Entry> entries) {
        return new CatalogueAnswer(Stream.of(Measure.Group.values())
                .map(group -> new Group(
                        group,
                        entries.stream()
                                .filter(entry -> entry.group() == group)
                                .map(CatalogueEntryAnswer::of)
                                .toList()))
                .toList());
    }

    /** The entries of one group. */
    @Schema(name = "StrategyCatalogueGroup", description = "The strategies of one group.")
    record Group(Measure.Group group, List<CatalogueEntryAnswer> entries) {}
}
