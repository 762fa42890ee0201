package org.stathouse.stat.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What sessions have gone through. */
interface DiscussedItemRepository extends JpaRepository<DiscussedItem, UUID> {

    List<DiscussedItem> findBySessionId(UUID sessionId);

    Optional<DiscussedItem> findBySessionIdAndItemId(UUID sessionId, UUID itemId);
}
