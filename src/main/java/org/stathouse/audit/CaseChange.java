package org.stathouse.audit;

import java.time.Instant;
import org.stathouse.shared.CaseRef;

/** A row that the running transaction is about to write into the trail, for {@link ChangeListener}s. */
public record CaseChange(CaseRef subject, String actor, String actorName, String action, String summary, Instant at) {}
