/** The overview over HTTP, as JSON and CSV. */
@NullMarked
package org.forankring.programme.overview.rest;

import org.jspecify.annotations.NullMarked;
