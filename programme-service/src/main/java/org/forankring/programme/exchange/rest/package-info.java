/** Method files and their schema over HTTP. */
@NullMarked
package org.forankring.programme.exchange.rest;

import org.jspecify.annotations.NullMarked;
