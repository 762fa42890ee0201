package org.stathouse.shared.csv;

/** A file to import, as it was uploaded. */
public record ImportFile(String name, byte[] content) {}
