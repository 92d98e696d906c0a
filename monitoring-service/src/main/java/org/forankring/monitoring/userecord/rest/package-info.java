/** Intake and reading of use records over HTTP. */
@NullMarked
package org.forankring.monitoring.userecord.rest;

import org.jspecify.annotations.NullMarked;
