/** Sessions over HTTP. */
@NullMarked
package org.forankring.training.session.rest;

import org.jspecify.annotations.NullMarked;
