/** The example that every start loads: a municipality carries CTI from application to practice. */
@NullMarked
package org.forankring.local.example;

import org.jspecify.annotations.NullMarked;
