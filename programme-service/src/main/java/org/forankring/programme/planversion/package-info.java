/** Versions of plans: frozen when the plan is adopted, kept for ever, comparable. */
@NullMarked
package org.forankring.programme.planversion;

import org.jspecify.annotations.NullMarked;
