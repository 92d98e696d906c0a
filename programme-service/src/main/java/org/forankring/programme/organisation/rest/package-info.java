/** Organisations over HTTP. */
@NullMarked
package org.forankring.programme.organisation.rest;

import org.jspecify.annotations.NullMarked;
