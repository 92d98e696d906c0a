/** Meetings over HTTP. */
@NullMarked
package org.forankring.programme.meeting.rest;

import org.jspecify.annotations.NullMarked;
