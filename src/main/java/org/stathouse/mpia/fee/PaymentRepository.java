package org.stathouse.mpia.fee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What was paid, refunded and written off. */
interface PaymentRepository extends JpaRepository<Payment, UUID> {

    @Query("from Payment p where p.request = :request order by p.enteredAt, p.id")
    List<Payment> ofRequest(UUID request);
}
