package org.forankring.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Where things are in the house: the packages the rules speak of. */
final class Places {
    static final String ROOT = "org.forankring";
    static final String PLATFORM = ROOT + ".platform..";
    static final String CONTRACTS = ROOT + ".contracts..";

    /** Everything of the services that have features. */
    static final String SERVICES = ROOT + ".[programme|training|monitoring]..";

    /** Where a service hears the others: beside the features, as one topic may concern many. */
    static final String LISTENING = "listening";

    /** What is only ever a feature's child. */
    static final List<String> ADAPTERS = List.of("rest", "store", "publishing", LISTENING);

    /** Everything that is deployed: not the testkit and not the local launcher. */
    static final String[] DEPLOYED = {
        ROOT + ".[programme|training|monitoring|gateway]..", PLATFORM, CONTRACTS,
    };

    private static final int SERVICE_DEPTH = 3;

    private Places() {}

    static DescribedPredicate<JavaClass> deployed() {
        return JavaClass.Predicates.resideInAnyPackage(DEPLOYED).as("are deployed");
    }

    static DescribedPredicate<JavaClass> featureRoots() {
        return inServices().and(DescribedPredicate.not(adapters())).as("are in a feature's root");
    }

    /** Where what the edge has read is worked with and kept. */
    static DescribedPredicate<JavaClass> domainOrStores() {
        return inServices().and(DescribedPredicate.describe("in a feature's root or store", type -> {
            String packageName = type.getPackageName();
            return !isAdapter(packageName) || belowService(packageName).contains("store");
        }));
    }

    static DescribedPredicate<JavaClass> featureAdapters() {
        return inServices().and(adapters()).as("are in a feature's adapter");
    }

    /** The names of the packages from below the service down to this one; none for the service's own. */
    static List<String> belowService(String packageName) {
        List<String> segments = List.of(packageName.split("\\.", -1));
        return segments.subList(Math.min(SERVICE_DEPTH, segments.size()), segments.size());
    }

    static boolean isAdapter(String packageName) {
        return belowService(packageName).stream().anyMatch(ADAPTERS::contains);
    }

    private static DescribedPredicate<JavaClass> inServices() {
        return JavaClass.Predicates.resideInAPackage(SERVICES)
                .and(DescribedPredicate.describe(
                        "below the service",
                        type -> !belowService(type.getPackageName()).isEmpty()));
    }

    private static DescribedPredicate<JavaClass> adapters() {
        return DescribedPredicate.describe("in an adapter", type -> isAdapter(type.getPackageName()));
    }
}
