package org.stathouse.stat.memo;

/** A released memo as a PDF file. */
public record MemoFile(String name, byte[] content) {}
