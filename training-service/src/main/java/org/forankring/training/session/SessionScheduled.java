package org.forankring.training.session;

/** A session has been planned. */
public record SessionScheduled(Session session) {}
