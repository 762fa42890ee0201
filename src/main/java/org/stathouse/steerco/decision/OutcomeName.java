package org.stathouse.steerco.decision;

/** An outcome that occurs in the register, for filters. */
public record OutcomeName(String key, String label) {}
