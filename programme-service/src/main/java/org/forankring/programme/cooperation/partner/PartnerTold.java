package org.forankring.programme.cooperation.partner;

/** A partner has been registered, or what is known of the partner has changed. */
public record PartnerTold(Partner partner) {}
