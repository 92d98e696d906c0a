/** What every service's OpenAPI document says in the same words. */
@NullMarked
package org.forankring.platform.openapi;

import org.jspecify.annotations.NullMarked;
