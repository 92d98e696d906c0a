/** The practice ledger over HTTP. */
@NullMarked
package org.forankring.monitoring.practice.rest;

import org.jspecify.annotations.NullMarked;
