/**
 * The codes by which client information systems record the use of a method, in every version that was published. What a
 * method is besides belongs to programme-service.
 */
@NullMarked
package org.forankring.monitoring.code;

import org.jspecify.annotations.NullMarked;
