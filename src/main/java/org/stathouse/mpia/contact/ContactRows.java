package org.stathouse.mpia.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The contacts of agencies. */
interface ContactRows extends JpaRepository<AgencyContact, UUID> {

    @Query("from AgencyContact c order by lower(c.agencyName), c.agencyId")
    List<AgencyContact> byAgency();

    @Query("from AgencyContact c where c.confirmedOn < :day and (c.remindedFor is null or c.remindedFor <> c.confirmedOn) order by c.agencyId")
    List<AgencyContact> toRemindOf(LocalDate day);
}
