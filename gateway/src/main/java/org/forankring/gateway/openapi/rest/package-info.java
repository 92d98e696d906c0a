/** The merged OpenAPI document over HTTP. */
@NullMarked
package org.forankring.gateway.openapi.rest;

import org.jspecify.annotations.NullMarked;
