package org.stathouse.stat.item;

/** A file that an owner hands in. */
public record EvidenceFile(String name, byte[] content) {}
