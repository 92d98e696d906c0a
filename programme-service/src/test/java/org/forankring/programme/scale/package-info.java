/** Tests with the data of all municipalities over many rounds. */
@NullMarked
package org.forankring.programme.scale;

import org.jspecify.annotations.NullMarked;
