package org.stathouse.mpia.fee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions of estimates. */
interface EstimateRepository extends JpaRepository<Estimate, UUID> {

    @Query("from Estimate e where e.fee = :fee order by e.number")
    List<Estimate> ofFee(UUID fee);

    @Query("from Estimate e where e.fee = :fee and e.number = :number")
    Optional<Estimate> numbered(UUID fee, int number);
}
