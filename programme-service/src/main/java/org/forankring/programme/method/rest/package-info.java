/** Methods over HTTP. */
@NullMarked
package org.forankring.programme.method.rest;

import org.jspecify.annotations.NullMarked;
