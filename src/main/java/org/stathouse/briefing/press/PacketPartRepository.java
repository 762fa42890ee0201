package org.stathouse.briefing.press;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The sections of packets. */
interface PacketPartRepository extends JpaRepository<PacketPart, UUID> {

    @Query("select s from PacketPart s where s.packet = :packet order by s.position")
    List<PacketPart> of(UUID packet);
}
