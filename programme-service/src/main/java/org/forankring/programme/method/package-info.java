/**
 * What a method is, as versioned data, and how a definition is taken out and brought in. What a municipality does with a
 * method is in {@code implementation}.
 */
@NullMarked
package org.forankring.programme.method;

import org.jspecify.annotations.NullMarked;
