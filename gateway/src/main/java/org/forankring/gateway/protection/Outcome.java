package org.forankring.gateway.protection;

/** What a call says of the service that it went to. */
enum Outcome {
    /** It answers, whatever the answer is. */
    ANSWERED,
    /** It cannot be reached, or did not answer in time. */
    FAILED,
    /** Nothing: the client left first, or the service has too much to do. */
    UNKNOWN
}
