/**
 * What leaves the service to be read elsewhere: documents on paper and meetings in calendars. The words and numbers in them
 * come from the other groups.
 */
@NullMarked
package org.forankring.programme.output;

import org.jspecify.annotations.NullMarked;
