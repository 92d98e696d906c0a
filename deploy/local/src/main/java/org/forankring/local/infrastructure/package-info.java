/** What the services stand on: PostgreSQL, Kafka and Keycloak, each as a part of the local system. */
@NullMarked
package org.forankring.local.infrastructure;

import org.jspecify.annotations.NullMarked;
