package org.stathouse.mpia.fee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The time worked on requests. */
interface TimeEntryRepository extends JpaRepository<TimeEntry, UUID> {

    /** In the order of the work, which decides what hours are free. */
    @Query("from TimeEntry t where t.request = :request order by t.workedOn, t.enteredAt, t.id")
    List<TimeEntry> inOrderOfWork(UUID request);

    /** User names of those whose time is billed. */
    @Query("select count(t) from TimeEntry t where t.request = :request and t.person = :person")
    int entriesOf(UUID request, String person);
}
