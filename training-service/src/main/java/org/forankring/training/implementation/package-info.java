/**
 * On which version of its method each implementation runs, as programme-service tells it: that version governs its
 * municipality's training. How it goes along is programme-service's own.
 */
@NullMarked
package org.forankring.training.implementation;

import org.jspecify.annotations.NullMarked;
