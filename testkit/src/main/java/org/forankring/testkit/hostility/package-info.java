/** Requests that nobody should send, made from the OpenAPI document that a service serves: none may make it fail. */
@NullMarked
package org.forankring.testkit.hostility;

import org.jspecify.annotations.NullMarked;
