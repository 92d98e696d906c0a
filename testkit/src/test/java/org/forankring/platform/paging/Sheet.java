package org.forankring.platform.paging;

/** Stands for a page. */
public record Sheet(int limit) {}
