package org.forankring.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Time and identity come from outside, so that a test can set them. */
public final class ClockRules {
    private static final DescribedPredicate<AccessTarget> THE_MACHINES_TIME =
            describe("is the machine's time", target -> isNowWithoutClock(target) || isMachinesMilliseconds(target));

    private static final DescribedPredicate<AccessTarget> A_CLOCK_OF_ITS_OWN = describe(
            "makes a clock",
            target -> target.getOwner().isEquivalentTo(Clock.class)
                    && (target.getName().startsWith("system")
                            || target.getName().startsWith("tick"))
                    && !takesAClock(target));

    private static final DescribedPredicate<AccessTarget> A_DAY_OF_THE_CLOCK = describe(
            "is a day by the clock's zone",
            target -> isDayByClock(target)
                    || (target.getOwner().isEquivalentTo(Clock.class)
                            && target.getName().equals("getZone")));

    private static final DescribedPredicate<AccessTarget> A_RANDOM_IDENTIFIER = describe(
            "is a random identifier",
            target -> target.getOwner().isEquivalentTo(UUID.class)
                    && target.getName().equals("randomUUID"));

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_THE_INJECTED_CLOCK = noClasses()
            .that(Places.deployed())
            .should()
            .accessTargetWhere(target(THE_MACHINES_TIME))
            .because("what depends on the date must be testable on any date: inject java.time.Clock")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ONLY_THE_PLATFORM_MAKES_CLOCKS = noClasses()
            .that(Places.deployed())
            .and()
            .resideOutsideOfPackage(Places.PLATFORM)
            .should()
            .accessTargetWhere(target(A_CLOCK_OF_ITS_OWN))
            .because("a clock made on the spot is the machine's time by another name")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule DAYS_COME_FROM_A_CALENDAR = noClasses()
            .that(Places.deployed())
            .should()
            .accessTargetWhere(target(A_DAY_OF_THE_CLOCK))
            .because("the clock gives instants; which day it is depends on the municipality: ask the Calendars")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule IDENTIFIERS_ARE_INJECTED = noClasses()
            .that(Places.deployed())
            .should()
            .accessTargetWhere(target(A_RANDOM_IDENTIFIER))
            .because("identifiers are UUIDv7, ordered by time, and come from the injected source")
            .allowEmptyShould(true);

    private ClockRules() {}

    private static boolean isNowWithoutClock(AccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && !takesAClock(target);
    }

    private static boolean isDayByClock(AccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && takesAClock(target)
                && !target.getOwner().isEquivalentTo(Instant.class);
    }

    private static boolean isMachinesMilliseconds(AccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
