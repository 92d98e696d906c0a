/** The commands behind {@code ./dev}: bring the system up, and take it down. */
@NullMarked
package org.forankring.local.command;

import org.jspecify.annotations.NullMarked;
