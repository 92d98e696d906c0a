/** The source texts as scenarios, section by section and from end to end, as those involved go through them over HTTP. */
@NullMarked
package org.forankring.programme.scenario;

import org.jspecify.annotations.NullMarked;
