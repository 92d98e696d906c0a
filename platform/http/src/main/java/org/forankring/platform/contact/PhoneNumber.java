package org.forankring.platform.contact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.forankring.platform.json.OwnGrammar;

/** A telephone number in the international form of E.164, for example {@code +4533123456}. */
@OwnGrammar
@Constraint(validatedBy = PhoneNumberGrammar.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneNumber {

    /** The phrase of the fault. */
    String message() default "fault.phone-number";

    /** As Jakarta Validation asks. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation asks. */
    Class<? extends Payload>[] payload() default {};
}
