package org.stathouse.mpia.letter.watch;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The watches of all requests. */
interface WatchRepository extends JpaRepository<Watch, UUID> {}
