/** Documents over HTTP. */
@NullMarked
package org.forankring.programme.document.rest;

import org.jspecify.annotations.NullMarked;
