package org.stathouse.mpia.correspondence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The correspondence of requests. */
interface MessageRepository extends JpaRepository<Message, UUID> {

    @Query("select distinct m from Message m left join fetch m.documents where m.request = :request order by m.at, m.id")
    List<Message> of(UUID request);

    @Query("from Message m where m.request = :request and m.awaitsAnswer = true")
    List<Message> unanswered(UUID request);
}
