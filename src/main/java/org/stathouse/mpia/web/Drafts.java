package org.stathouse.mpia.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Drafts by the hash of their secret link. */
interface Drafts extends JpaRepository<Draft, UUID> {

    @Query("from Draft d where d.tokenHash = :hash and d.savedAt > :since")
    Optional<Draft> kept(String hash, Instant since);

    @Modifying
    @Query("delete from Draft d where d.savedAt <= :since")
    int deleteSavedUntil(Instant since);
}
