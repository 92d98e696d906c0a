/**
 * Records of each use of a method with a client, as client information systems report them: their check, their history
 * and the receipts of submissions. What is made of them belongs to {@code practice} and {@code indicator}.
 */
@NullMarked
package org.forankring.monitoring.userecord;

import org.jspecify.annotations.NullMarked;
