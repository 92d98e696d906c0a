package org.forankring.training.enrolment;

import org.forankring.training.session.Session;

/** A session has been held for the employees of a municipality, or more has become known of who was there. */
public record SessionHeld(Session session, Turnout turnout) {}
