/** Agendas over HTTP. */
@NullMarked
package org.forankring.programme.agenda.rest;

import org.jspecify.annotations.NullMarked;
