package org.forankring.programme.method.definition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a text for people in a definition how long it may be in each language, and whether it may be left out. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Words {

    /** Characters at most. */
    int max();

    /** Whether a definition is whole without it. */
    boolean optional() default false;
}
