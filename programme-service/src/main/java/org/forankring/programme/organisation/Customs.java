package org.forankring.programme.organisation;

import java.time.ZoneId;
import org.forankring.platform.language.Language;

/**
 * What a municipality goes by.
 *
 * @param timeZone of its calendar
 * @param language of its people, for what is written to all of them
 * @param kind what it is, and with it the word for it
 */
public record Customs(ZoneId timeZone, Language language, MunicipalityKind kind) {}
