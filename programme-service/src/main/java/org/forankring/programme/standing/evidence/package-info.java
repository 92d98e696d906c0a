/** What training-service and monitoring-service have told, as far as this service rests decisions on it. */
@NullMarked
package org.forankring.programme.standing.evidence;

import org.jspecify.annotations.NullMarked;
