/** programme-service: methods, organisations, rounds, applications and implementations. */
@NullMarked
package org.forankring.programme;

import org.jspecify.annotations.NullMarked;
