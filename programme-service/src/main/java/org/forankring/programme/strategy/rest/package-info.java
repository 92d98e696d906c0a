/** Implementation strategies over HTTP. */
@NullMarked
package org.forankring.programme.strategy.rest;

import org.jspecify.annotations.NullMarked;
