/** Gates over HTTP. */
@NullMarked
package org.forankring.programme.gate.rest;

import org.jspecify.annotations.NullMarked;
