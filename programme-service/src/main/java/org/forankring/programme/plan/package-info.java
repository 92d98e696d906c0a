/**
 * The implementation plan: written, adopted as versions, reviewed and signed off, with the tools that planning uses and what
 * employees give to it. Facilitators, barriers and strategies are in {@code framework}, teams and partners in {@code cooperation}.
 */
@NullMarked
package org.forankring.programme.plan;

import org.jspecify.annotations.NullMarked;
