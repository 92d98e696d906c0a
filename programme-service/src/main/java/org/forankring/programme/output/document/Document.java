package org.forankring.programme.output.document;

import org.forankring.programme.output.printing.Manuscript;

/**
 * A document that can be printed.
 *
 * @param name by which its file is known, without the suffix
 */
public record Document(String name, Manuscript manuscript) {}
