/**
 * On which version of its method each implementation runs, as programme-service tells it: that version governs its
 * municipality's codes and indicators. How it goes along is programme-service's own.
 */
@NullMarked
package org.forankring.monitoring.implementation;

import org.jspecify.annotations.NullMarked;
