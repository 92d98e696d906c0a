/** A small service that stands on the platform, for its tests. */
package org.forankring.platform.notes;
