package org.forankring.gateway.routing;

/** From which connections to a service one is taken. */
enum Pool {
    /** Kept open, for calls with a token. */
    OF_BEARERS,
    /** Kept open, for the addresses that need no token; they cannot use up the others. */
    WITHOUT_TOKEN,
    /** Opened for one call and closed after it: nobody has used it before. */
    FRESH
}
