/** The code register over HTTP. */
@NullMarked
package org.forankring.monitoring.code.rest;

import org.jspecify.annotations.NullMarked;
