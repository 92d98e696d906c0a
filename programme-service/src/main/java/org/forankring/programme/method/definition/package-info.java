/** Methods as versioned data: phases, training, use codes and indicators. */
@NullMarked
package org.forankring.programme.method.definition;

import org.jspecify.annotations.NullMarked;
