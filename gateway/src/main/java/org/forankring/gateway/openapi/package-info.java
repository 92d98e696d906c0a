/** The services' OpenAPI documents as one. */
@NullMarked
package org.forankring.gateway.openapi;

import org.jspecify.annotations.NullMarked;
