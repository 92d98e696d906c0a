/** Partners over HTTP. */
@NullMarked
package org.forankring.programme.partner.rest;

import org.jspecify.annotations.NullMarked;
