package org.stathouse.worklist;

import java.time.Instant;
import java.util.UUID;

/** What somebody wrote on a case page. */
public record Comment(UUID id, String author, String authorName, Instant writtenAt, String text) {}
