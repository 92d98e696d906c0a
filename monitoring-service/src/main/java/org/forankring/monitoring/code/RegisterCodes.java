package org.forankring.monitoring.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes the codes of a published version of a method into the register. */
@ApplicationScoped
public class RegisterCodes {

    private final Codes codes;

    RegisterCodes(Codes codes) {
        this.codes = codes;
    }

    /** Uses may be recorded by these codes from now on, wherever the version governs. */
    @Transactional
    public void register(MethodCodes published) {
        codes.add(published);
    }
}
