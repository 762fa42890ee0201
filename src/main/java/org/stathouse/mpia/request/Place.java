package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The agency whose custodian answers, by its id in the plan and as it was called when it was named. */
@Embeddable
record Place(@Column(name = "agency_id") UUID id, @Column(name = "agency_name") String name) {}
