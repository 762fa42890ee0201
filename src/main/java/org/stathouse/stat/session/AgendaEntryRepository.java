package org.stathouse.stat.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The questions of agendas, in their order. */
interface AgendaEntryRepository extends JpaRepository<AgendaEntry, UUID> {

    List<AgendaEntry> findBySessionIdOrderByPosition(UUID sessionId);

    void deleteBySessionId(UUID sessionId);
}
