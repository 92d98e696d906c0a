/** Methods as files, from outside and in detail. */
@NullMarked
package org.forankring.programme.method.exchange;

import org.jspecify.annotations.NullMarked;
