package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who received which packet when. */
interface DeliveryRepository extends Repository<Delivery, UUID> {

    boolean existsByPacketAndPerson(UUID packet, String person);

    @Query("select d from Delivery d where d.packet in :packets order by d.at, d.person, d.how")
    List<Delivery> of(Collection<UUID> packets);

    /** Notes it unless it was noted before; tells whether it did: 1 or 0. */
    @Modifying
    @Query(
            value = "insert into packet_delivery (id, packet_id, person, how, at) values (:id, :packet, :person, :how, :at) on conflict do nothing",
            nativeQuery = true)
    int note(UUID id, UUID packet, String person, String how, Instant at);
}
