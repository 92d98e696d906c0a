/** Plans and their sections over HTTP. */
@NullMarked
package org.forankring.programme.plan.rest;

import org.jspecify.annotations.NullMarked;
