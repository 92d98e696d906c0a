package org.forankring.training.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes over what a newly published method version says about training. */
@ApplicationScoped
public class AdoptCurriculum {

    private final Curricula curricula;

    AdoptCurriculum(Curricula curricula) {
        this.curricula = curricula;
    }

    /** Adopts it; it holds where an implementation runs on it, and elsewhere unless a newer one is known. */
    @Transactional
    public void adopt(Curriculum curriculum) {
        curricula.keep(curriculum);
    }
}
