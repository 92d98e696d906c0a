package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.training.booking.Faulty;
import org.forankring.training.booking.mapping.SeatMap;
import org.forankring.training.booking.rest.views.SeatView;
import org.forankring.training.rest.SeatList;
import org.forankring.training.utils.Seating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRulesTest {
    @Test
    void a_package_named_after_a_technique_is_refused() {
        var rule = PackageRules.PACKAGES_ARE_NOT_NAMED_AFTER_A_TECHNIQUE;

        assertThat(Violations.in(Seating.class, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {SeatView.class, SeatList.class})
    void a_child_that_is_no_adapter_of_a_feature_is_refused(Class<?> misplaced) {
        var rule = PackageRules.FEATURES_HAVE_NO_CHILDREN_BUT_THEIR_ADAPTERS;

        assertThat(Violations.in(misplaced, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_feature_below_a_feature_is_refused_and_one_below_a_group_is_not() {
        var rule = PackageRules.FEATURES_HAVE_NO_CHILDREN_BUT_THEIR_ADAPTERS;

        assertThat(Violations.inPackage("org.forankring.training.booking", rule))
                .anyMatch(violation -> violation.contains(SeatMap.class.getName()));
        assertThat(Violations.in(SeatMap.class, rule)).isEmpty();
    }

    @Test
    void groups_that_lean_on_each_other_are_refused() {
        var rule = PackageRules.GROUPS_ARE_FREE_OF_CIRCLES;

        assertThat(Violations.inPackage("org.forankring.monitoring", rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_feature_root_that_knows_an_adapter_is_refused() {
        var rule = PackageRules.FEATURE_ROOTS_DO_NOT_KNOW_ADAPTERS;

        assertThat(Violations.in(Faulty.KnowsItsResource.class, rule)).isNotEmpty();
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Faulty.SpeaksHttp.class, Faulty.SpeaksKafka.class, Faulty.SpeaksQuarkus.class})
    void a_feature_root_that_speaks_to_a_framework_is_refused(Class<?> technical) {
        var rule = PackageRules.FEATURE_ROOTS_ARE_FREE_OF_FRAMEWORKS;

        assertThat(Violations.in(technical, rule)).isNotEmpty();
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }
}
