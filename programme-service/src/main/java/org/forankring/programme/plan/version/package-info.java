/** Versions of plans: frozen when the plan is adopted, kept for ever, comparable. */
@NullMarked
package org.forankring.programme.plan.version;

import org.jspecify.annotations.NullMarked;
