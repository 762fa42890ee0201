package org.stathouse.mpia.exemption;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The exemption logs of requests. */
interface LogRows extends JpaRepository<LogEntry, UUID> {

    @Query("from LogEntry e join fetch e.exemption where e.requestId = :request order by e.at, e.id")
    List<LogEntry> of(UUID request);
}
