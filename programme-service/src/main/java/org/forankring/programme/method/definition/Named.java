package org.forankring.programme.method.definition;

import org.forankring.platform.language.Texts;

/** A part of a definition that has a name. */
public interface Named {

    /** Its name in the languages it is given in. */
    Texts names();

    /** Its name in the method's own language. */
    default String name() {
        return names().own();
    }
}
