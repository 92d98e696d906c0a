/**
 * What helps and what hinders, on the method's framework, how it is rated, and the strategies that answer it. How it stands
 * at the end is compared in {@code anchoring}.
 */
@NullMarked
package org.forankring.programme.framework;

import org.jspecify.annotations.NullMarked;
