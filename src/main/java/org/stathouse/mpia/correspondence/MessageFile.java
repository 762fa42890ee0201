package org.stathouse.mpia.correspondence;

/** A file that comes with a message. */
public record MessageFile(String name, byte[] content) {}
