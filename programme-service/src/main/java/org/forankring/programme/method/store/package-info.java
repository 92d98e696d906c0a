/** Method versions in PostgreSQL and the definitions that ship with the product. */
@NullMarked
package org.forankring.programme.method.store;

import org.jspecify.annotations.NullMarked;
