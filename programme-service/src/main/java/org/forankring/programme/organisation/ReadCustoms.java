package org.forankring.programme.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells what a municipality goes by. */
@ApplicationScoped
public class ReadCustoms {

    private final Municipalities municipalities;
    private final UsualCustoms usual;

    ReadCustoms(Municipalities municipalities, UsualCustoms usual) {
        this.municipalities = municipalities;
        this.usual = usual;
    }

    /** Its own where it has said it, and what is usual otherwise. */
    public Customs of(UUID municipality) {
        return municipalities.find(List.of(municipality)).stream()
                .findFirst()
                .map(usual::of)
                .orElseGet(usual::get);
    }
}
