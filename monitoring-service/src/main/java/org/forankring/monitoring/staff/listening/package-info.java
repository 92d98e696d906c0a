/** What the programme and the training announce about methods and staff. */
@NullMarked
package org.forankring.monitoring.staff.listening;

import org.jspecify.annotations.NullMarked;
