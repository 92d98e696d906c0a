package org.forankring.programme.document;

import org.forankring.programme.printing.Manuscript;

/**
 * A document that can be printed.
 *
 * @param name by which its file is known, without the suffix
 */
public record Document(String name, Manuscript manuscript) {}
