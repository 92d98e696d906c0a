/**
 * A municipality on its way with a method: the application, the phases from commitment to closing, and the points at which
 * features contribute to the plan and to agendas. What is written, held and judged on the way has groups of its own.
 */
@NullMarked
package org.forankring.programme.implementation;

import org.jspecify.annotations.NullMarked;
