package org.stathouse.mpia.fee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rates; there are some dozens. */
interface RateRepository extends JpaRepository<Rate, UUID> {

    @Query("from Rate r order by r.jobClass, r.person, r.validFrom")
    List<Rate> ordered();
}
