package org.forankring.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds for a class of a service in its root, in a feature's root, or in one of the feature's adapters. A feature stands
 * below the service or below a group, and a group has no classes of its own.
 */
final class ResideInFeatureOrItsAdapter extends ArchCondition<JavaClass> {
    private static final String DESCRIPTION = "package-info";

    private Set<String> withClasses = Set.of();

    ResideInFeatureOrItsAdapter() {
        super("reside in a feature's root or in its " + String.join(", ", Places.ADAPTERS));
    }

    @Override
    public void init(Collection<JavaClass> all) {
        withClasses = all.stream()
                .filter(type -> !type.getSimpleName().equals(DESCRIPTION))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean holds = isInPlace(type.getPackageName());
        var message = type.getDescription() + " resides in " + type.getPackageName();
        events.add(new SimpleConditionEvent(type, holds, message));
    }

    private boolean isInPlace(String packageName) {
        List<String> path = Places.belowService(packageName);
        String parent = packageName.substring(0, packageName.lastIndexOf('.'));
        return switch (path.size()) {
            case 0 -> true;
            case 1 -> !Places.isAdapter(packageName) || path.getFirst().equals(Places.LISTENING);
            case 2 -> !Places.isAdapter(parent) && (Places.isAdapter(packageName) || !withClasses.contains(parent));
            case 3 -> !Places.isAdapter(parent) && Places.isAdapter(packageName);
            default -> false;
        };
    }
}
