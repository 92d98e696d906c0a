/** Who changed what and when, kept by the database for every table that asks for it. */
@NullMarked
package org.forankring.platform.history;

import org.jspecify.annotations.NullMarked;
