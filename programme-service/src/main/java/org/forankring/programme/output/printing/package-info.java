/** Printing: turns a manuscript of headings, texts and tables into an accessible PDF or a Word document. */
@NullMarked
package org.forankring.programme.output.printing;

import org.jspecify.annotations.NullMarked;
