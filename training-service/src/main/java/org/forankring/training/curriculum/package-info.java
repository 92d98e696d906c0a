/**
 * What each published version of a method says about training: its elements and its rules, as programme-service
 * told them. Whether an employee meets the rules is eligibility's to say.
 */
@NullMarked
package org.forankring.training.curriculum;

import org.jspecify.annotations.NullMarked;
