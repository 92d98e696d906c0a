/** Whether a municipality has the competences and the organisation to go on with a method by itself (S1). */
@NullMarked
package org.forankring.programme.anchoring.sustainability;

import org.jspecify.annotations.NullMarked;
