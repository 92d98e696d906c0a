package org.forankring.programme.cooperation.minutes;

import org.forankring.programme.plan.section.SectionName;

/**
 * A section that an adjustment is to change.
 *
 * @param adjustment its place in the list of adjustments, from 0
 * @param version the version that the meeting has seen, 0 for a section that nobody has written
 */
public record SeenSection(int adjustment, SectionName section, long version) {}
