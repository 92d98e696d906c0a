package org.forankring.programme.cooperation.minutes;

import org.forankring.platform.editing.Precondition;
import org.forankring.programme.plan.section.Section;

/**
 * What an adjustment writes into a section of the plan's draft.
 *
 * @param seen the version of the section that the meeting has seen, 0 for one that nobody has written
 * @param precondition lets that version pass and refuses any other: asked when the section is written
 */
public record SectionChange(Section content, long seen, Precondition precondition) {}
