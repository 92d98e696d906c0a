package org.forankring.platform.inbox;

/**
 * A record that has been read as a CloudEvent.
 *
 * @param data the fact as JSON, not looked at yet
 */
record Envelope(ReceivedEvent event, String data) {}
