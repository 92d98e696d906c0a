/** Ground shared by the testkit's parts: what is started once per test JVM, whatever loads it. */
@NullMarked
package org.forankring.testkit;

import org.jspecify.annotations.NullMarked;
