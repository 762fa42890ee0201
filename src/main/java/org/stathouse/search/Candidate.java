package org.stathouse.search;

import java.time.Instant;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/** A document that holds the words, before its rights are asked. */
record Candidate(UUID id, CaseRef subject, Instant changedAt, double rank) {}
