/** Tables for spreadsheet programs, as the reader's one opens them without being asked anything. */
@NullMarked
package org.forankring.platform.table;

import org.jspecify.annotations.NullMarked;
