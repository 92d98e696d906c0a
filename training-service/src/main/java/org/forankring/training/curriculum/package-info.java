/** What a published method says about training: its elements and its rules. */
@NullMarked
package org.forankring.training.curriculum;

import org.jspecify.annotations.NullMarked;
