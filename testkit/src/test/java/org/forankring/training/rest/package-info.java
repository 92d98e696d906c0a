/** An example of an adapter without a feature. */
@NullMarked
package org.forankring.training.rest;

import org.jspecify.annotations.NullMarked;
