/** The rules of migrations, tried on statements that keep them and statements that break them. */
@NullMarked
package org.forankring.testkit.migration;

import org.jspecify.annotations.NullMarked;
