/** The language the services share: facts as records of plain types, with a JSON Schema and a sample for each. */
@NullMarked
package org.forankring.contracts;

import org.jspecify.annotations.NullMarked;
