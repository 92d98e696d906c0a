package org.forankring.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Holds for a class of a service in its root, a feature's root, or one of the feature's adapters. */
final class ResideInFeatureOrItsAdapter extends ArchCondition<JavaClass> {
    private static final int SERVICE_DEPTH = 3;

    ResideInFeatureOrItsAdapter() {
        super("reside in a feature's root or in its " + String.join(", ", Places.ADAPTERS));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var segments = List.of(type.getPackageName().split("\\.", -1));
        boolean holds = isInPlace(segments.subList(SERVICE_DEPTH, segments.size()));
        var message = type.getDescription() + " resides in " + type.getPackageName();
        events.add(new SimpleConditionEvent(type, holds, message));
    }

    private static boolean isInPlace(List<String> belowService) {
        return switch (belowService.size()) {
            case 0 -> true;
            case 1 -> !Places.ADAPTERS.contains(belowService.getFirst());
            case 2 ->
                !Places.ADAPTERS.contains(belowService.getFirst()) && Places.ADAPTERS.contains(belowService.getLast());
            default -> false;
        };
    }
}
