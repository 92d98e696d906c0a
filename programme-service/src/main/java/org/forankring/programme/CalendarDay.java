package org.forankring.programme;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date with a year of four digits. ISO 8601 knows others, which neither people nor the database can use. */
@Constraint(validatedBy = CalendarDay.FourDigits.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface CalendarDay {

    /** What the caller is told. */
    String message() default "is not a date with a year from 1000 to 9999";

    /** Unused. */
    Class<?>[] groups() default {};

    /** Unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the year. */
    class FourDigits implements ConstraintValidator<CalendarDay, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= 1000 && day.getYear() <= 9999);
        }
    }
}
