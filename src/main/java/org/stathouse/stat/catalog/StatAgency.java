package org.stathouse.stat.catalog;

import java.util.UUID;

/** An agency that takes part in a Stat. */
public record StatAgency(UUID id, String name) {}
