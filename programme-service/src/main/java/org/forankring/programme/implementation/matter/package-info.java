/**
 * What the features know of an implementation that belongs into its plan or on the agenda of its next meeting. The
 * interfaces stand here, below those who contribute; who collects stands above: {@code plan.draft}, {@code cooperation.agenda}.
 */
@NullMarked
package org.forankring.programme.implementation.matter;

import org.jspecify.annotations.NullMarked;
