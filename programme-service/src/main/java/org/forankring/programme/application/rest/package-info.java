/** Applications over HTTP. */
@NullMarked
package org.forankring.programme.application.rest;

import org.jspecify.annotations.NullMarked;
