/** What the chain needs of training and use, from PostgreSQL. */
@NullMarked
package org.forankring.programme.chain.store;

import org.jspecify.annotations.NullMarked;
