package org.stathouse.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

/** Feeds by owner and by the hash of their secret. */
interface FeedRepository extends JpaRepository<Feed, UUID> {

    List<Feed> findByOwnerOrderByNameKey(String owner);

    Optional<Feed> findByIdAndOwner(UUID id, String owner);

    Optional<Feed> findByOwnerAndNameKey(String owner, String nameKey);

    Optional<Feed> findBySecretHash(String secretHash);

    /** Notes that it was read, unless that was noted since. */
    @Modifying
    @NativeQuery("update diary_feed set read_at = :now where id = :id and (read_at is null or read_at < :since)")
    void read(UUID id, Instant now, Instant since);
}
