/** The implementation plan: its draft, written section by section, the parts other features hand in, and its reviews. */
@NullMarked
package org.forankring.programme.plan.draft;

import org.jspecify.annotations.NullMarked;
