package org.forankring.programme.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Language;

/** What a municipality of this installation goes by as long as nobody says otherwise: {@code forankring.municipality}. */
@ApplicationScoped
public class UsualCustoms {

    private final Customs customs;

    UsualCustoms(
            @ConfigProperty(name = "forankring.municipality.time-zone") ZoneId timeZone,
            @ConfigProperty(name = "forankring.municipality.language", defaultValue = "da") String language,
            @ConfigProperty(name = "forankring.municipality.kind", defaultValue = "municipality") String kind) {
        this.customs = new Customs(
                timeZone,
                Coded.find(Language.class, language).orElseThrow(),
                Coded.find(MunicipalityKind.class, kind).orElseThrow());
    }

    /** All of it. */
    public Customs get() {
        return customs;
    }

    /** What the municipality goes by: its own where it has said it. */
    public Customs of(Municipality municipality) {
        return municipality.customs(customs);
    }
}
