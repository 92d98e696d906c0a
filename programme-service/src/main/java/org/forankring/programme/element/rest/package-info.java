/** Elements of the plan over HTTP. */
@NullMarked
package org.forankring.programme.element.rest;

import org.jspecify.annotations.NullMarked;
