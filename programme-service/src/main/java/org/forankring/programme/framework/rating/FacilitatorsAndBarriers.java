package org.forankring.programme.framework.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.language.Language;
import org.forankring.programme.framework.determinant.Acceptance;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.determinant.OpenFramework;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.organisation.ReadCustoms;
import org.jspecify.annotations.Nullable;

/** The facilitators and barriers with their ratings as a part of the implementation plan. */
@ApplicationScoped
class FacilitatorsAndBarriers implements PlanPart {

    private static final Series NOT_RATED = new Series(List.of());

    private final OpenFramework openFramework;
    private final Determinants determinants;
    private final Ratings ratings;
    private final Methods methods;
    private final ReadCustoms readCustoms;

    FacilitatorsAndBarriers(
            OpenFramework openFramework,
            Determinants determinants,
            Ratings ratings,
            Methods methods,
            ReadCustoms readCustoms) {
        this.openFramework = openFramework;
        this.determinants = determinants;
        this.ratings = ratings;
        this.methods = methods;
        this.readCustoms = readCustoms;
    }

    @Override
    public String name() {
        return "facilitatorsAndBarriers";
    }

    /** The framework's items by the names that they have in the municipality's language, whoever reads the plan. */
    @Override
    public Object content(Implementation implementation) {
        openFramework.open(implementation);
        MethodDefinition method = methods.definition(implementation.method(), implementation.methodVersion());
        Language language = readCustoms.of(implementation.municipalityId()).language();
        Map<UUID, Series> series = Series.byItem(ratings.of(implementation));
        return determinants.all(implementation).stream()
                .map(item -> Item.of(item, series.getOrDefault(item.id(), NOT_RATED), method, language))
                .toList();
    }

    /**
     * An item as the plan has it; what nobody has said is absent.
     *
     * @param baselineOn the day of the first baseline rating
     * @param acceptedStrength the strength for which a high barrier has been accepted
     * @param comment on the latest rating
     */
    record Item(
            UUID id,
            String level,
            String aspect,
            String name,
            @Nullable String description,
            @Nullable String nature,
            @Nullable Integer strength,
            @Nullable String readiness,
            @Nullable String ratedOn,
            @Nullable String baselineOn,
            @Nullable String acceptedBecause,
            @Nullable Integer acceptedStrength,
            @Nullable String comment) {

        private static Item of(Determinant item, Series series, MethodDefinition method, Language language) {
            return new Item(
                    item.id(),
                    item.level(),
                    item.aspect(),
                    item.names(method).in(language),
                    item.descriptions(method).map(texts -> texts.in(language)).orElse(null),
                    item.judgement().map(judgement -> judgement.nature().code()).orElse(null),
                    item.judgement().map(Judgement::strength).orElse(null),
                    item.judgement()
                            .map(judgement -> judgement.condition().code())
                            .orElse(null),
                    item.ratedOn().map(LocalDate::toString).orElse(null),
                    series.firstOn(Rating.Occasion.BASELINE)
                            .map(rating -> rating.ratedOn().toString())
                            .orElse(null),
                    item.acceptance().map(Acceptance::reason).orElse(null),
                    item.acceptance().map(Acceptance::strength).orElse(null),
                    series.latest().flatMap(Rating::comment).orElse(null));
        }
    }
}
