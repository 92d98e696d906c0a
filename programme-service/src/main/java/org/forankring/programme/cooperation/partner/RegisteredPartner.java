package org.forankring.programme.cooperation.partner;

/** A partner with the name of the municipality whose partner it is. */
public record RegisteredPartner(Partner partner, String municipality) {}
