package org.stathouse.operations;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves the cases of one version to another, or tries whether they fit.
 *
 * @param steps ids of steps of the old version, each with what it becomes; none for what is found by itself
 * @param dryRun whether nothing is to change: every case is moved and taken back at once
 * @param sample how many cases are tried, spread over all from the oldest to the newest; none for all. Only a dry run takes a sample
 */
public record OrderMigration(
        String processKey, int from, int to, @Nullable Map<String, String> steps, boolean dryRun, @Nullable Integer sample, OnRefusal onRefusal) {}
