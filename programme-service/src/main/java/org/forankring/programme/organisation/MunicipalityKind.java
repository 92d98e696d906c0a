package org.forankring.programme.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/** What kind of organisation a municipality is: since 2023 Finland's social services belong to counties. */
@Schema(name = "MunicipalityKind")
public enum MunicipalityKind implements Coded {
    MUNICIPALITY,
    WELLBEING_SERVICES_COUNTY,
    REGION;

    /** The word for it: kommune, kunta, hyvinvointialue, … */
    public Wording word() {
        return Wording.of("municipality-kind." + code());
    }
}
