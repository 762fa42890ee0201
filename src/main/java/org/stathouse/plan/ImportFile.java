package org.stathouse.plan;

/** A file to import, as it was uploaded. */
public record ImportFile(String name, byte[] content) {}
