package org.forankring.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Holds for a class whose package has one of these words between its dots. */
final class ResideInPackageWithSegment extends ArchCondition<JavaClass> {
    private final Set<String> segments;

    ResideInPackageWithSegment(Set<String> segments) {
        super("reside in a package with one of the segments " + new TreeSet<>(segments));
        this.segments = segments;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean holds = Arrays.stream(type.getPackageName().split("\\.", -1)).anyMatch(segments::contains);
        var message = type.getDescription() + (holds ? " resides" : " does not reside") + " in such a package";
        events.add(new SimpleConditionEvent(type, holds, message));
    }
}
