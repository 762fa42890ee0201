package org.stathouse.mpia.clock;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What the dates of requests are counted from. */
interface ClockRows extends JpaRepository<RequestClock, UUID> {}
