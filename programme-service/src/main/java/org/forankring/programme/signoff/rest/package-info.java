/** Sign-offs over HTTP. */
@NullMarked
package org.forankring.programme.signoff.rest;

import org.jspecify.annotations.NullMarked;
