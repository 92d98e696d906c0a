/** Contributions over HTTP. */
@NullMarked
package org.forankring.programme.contribution.rest;

import org.jspecify.annotations.NullMarked;
