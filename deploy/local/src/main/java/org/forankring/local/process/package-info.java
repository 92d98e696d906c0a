/** Operating-system processes: started with a log file, recorded on disk, stopped in order, measured. */
@NullMarked
package org.forankring.local.process;

import org.jspecify.annotations.NullMarked;
