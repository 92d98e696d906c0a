/** The one origin in front of the services: what may enter, where it goes, and the contract in one document. */
@NullMarked
package org.forankring.gateway;

import org.jspecify.annotations.NullMarked;
