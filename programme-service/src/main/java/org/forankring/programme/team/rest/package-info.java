/** Teams over HTTP. */
@NullMarked
package org.forankring.programme.team.rest;

import org.jspecify.annotations.NullMarked;
