package org.stathouse.briefing.press;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The sections of packets. */
interface SectionSnapshotRepository extends JpaRepository<SectionSnapshot, UUID> {

    @Query("select s from SectionSnapshot s where s.packet = :packet order by s.position")
    List<SectionSnapshot> of(UUID packet);
}
