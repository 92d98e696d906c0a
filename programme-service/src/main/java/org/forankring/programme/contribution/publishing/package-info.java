/** Announces contributions and their answers. */
@NullMarked
package org.forankring.programme.contribution.publishing;

import org.jspecify.annotations.NullMarked;
