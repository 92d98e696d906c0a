package org.forankring.programme.cooperation.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** What a partner is: the central actors around the client (S1). */
@Schema(name = "PartnerKind")
public enum PartnerKind implements Coded {
    JOB_CENTRE,
    AUTHORITY,
    REGIONAL_PSYCHIATRY,
    SUBSTANCE_ABUSE_TREATMENT,
    FAMILY_THERAPY,
    OTHER
}
