/** Calendar feeds over HTTP. */
@NullMarked
package org.forankring.programme.calendar.rest;

import org.jspecify.annotations.NullMarked;
