package org.stathouse.mpia.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Mails that staff have to place. */
interface UnplacedMailRepository extends JpaRepository<UnplacedMail, UUID> {

    @Query("from UnplacedMail m where m.state = :state order by m.receivedAt, m.id")
    List<UnplacedMail> oldest(UnplacedState state, Limit limit);

    @Query("from UnplacedMail m where m.state = :state and (m.receivedAt > :at or (m.receivedAt = :at and m.id > :id)) order by m.receivedAt, m.id")
    List<UnplacedMail> after(UnplacedState state, Instant at, UUID id, Limit limit);

    @Query("from UnplacedMail m where m.state = OPEN and m.sender = :sender order by m.receivedAt, m.id")
    List<UnplacedMail> openOf(String sender, Limit limit);
}
