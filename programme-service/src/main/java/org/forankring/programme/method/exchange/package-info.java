/** Methods as files: taken out of one installation and brought into another. */
@NullMarked
package org.forankring.programme.method.exchange;

import org.jspecify.annotations.NullMarked;
