/** What histories call what the API calls otherwise than the database. */
@NullMarked
package org.forankring.programme.history;

import org.jspecify.annotations.NullMarked;
