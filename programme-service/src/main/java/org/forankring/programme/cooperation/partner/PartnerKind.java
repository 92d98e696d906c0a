package org.forankring.programme.cooperation.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner is: the central actors around the client (S1). */
@Schema(name = "PartnerKind")
public enum PartnerKind {
    @JsonProperty("job-centre")
    JOB_CENTRE,
    @JsonProperty("authority")
    AUTHORITY,
    @JsonProperty("regional-psychiatry")
    REGIONAL_PSYCHIATRY,
    @JsonProperty("substance-abuse-treatment")
    SUBSTANCE_ABUSE_TREATMENT,
    @JsonProperty("family-therapy")
    FAMILY_THERAPY,
    @JsonProperty("other")
    OTHER;

    /** The kind as it is written in answers and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
