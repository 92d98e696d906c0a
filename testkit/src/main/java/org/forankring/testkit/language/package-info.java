/** What has to hold of the phrases of every module. */
@NullMarked
package org.forankring.testkit.language;

import org.jspecify.annotations.NullMarked;
