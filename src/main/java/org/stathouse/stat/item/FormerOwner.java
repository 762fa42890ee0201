package org.stathouse.stat.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who had an item until then, by user name, who passed it on, and why. */
@Embeddable
record FormerOwner(String owner, Instant until, @Column(name = "passed_by") String passedBy, String reason) {}
