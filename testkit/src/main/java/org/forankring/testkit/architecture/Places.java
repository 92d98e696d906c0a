package org.forankring.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Where things are in the house: the packages the rules speak of. */
final class Places {
    static final String ROOT = "org.forankring";
    static final String PLATFORM = ROOT + ".platform..";
    static final String CONTRACTS = ROOT + ".contracts..";

    /** What is only ever a feature's child. */
    static final List<String> ADAPTERS = List.of("rest", "store", "publishing", "listening");

    /** Everything that is deployed: not the testkit and not the local launcher. */
    static final String[] DEPLOYED = {
        ROOT + ".[programme|training|monitoring|gateway]..", PLATFORM, CONTRACTS,
    };

    static final String FEATURE_ROOTS = ROOT + ".[programme|training|monitoring].*";
    static final String FEATURE_ADAPTERS =
            ROOT + ".[programme|training|monitoring].*.[rest|store|publishing|listening]..";

    private Places() {}

    static DescribedPredicate<JavaClass> deployed() {
        return JavaClass.Predicates.resideInAnyPackage(DEPLOYED).as("are deployed");
    }
}
