/** The browsable page of the merged OpenAPI document. */
@NullMarked
package org.forankring.gateway.docs;

import org.jspecify.annotations.NullMarked;
