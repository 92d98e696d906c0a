/** Applications for the board's support and the board's decisions. */
@NullMarked
package org.forankring.programme.implementation.application;

import org.jspecify.annotations.NullMarked;
