package org.stathouse.mpia.fee;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The fees of requests, by the request's id. */
interface FeeCaseRepository extends JpaRepository<FeeCase, UUID> {}
