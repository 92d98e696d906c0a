/** Planning tools of S1 and S2 as typed entries, with the policies that judge them: risks, stakeholders, tasks, messages. */
@NullMarked
package org.forankring.programme.plan.tool;

import org.jspecify.annotations.NullMarked;
