/** Which version of a method governs in a municipality. */
@NullMarked
package org.forankring.monitoring.implementation;

import org.jspecify.annotations.NullMarked;
