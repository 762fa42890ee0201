package org.stathouse.stat.memo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What analysts add to the weekly status of each Stat, and which weeks' status has gone out. */
interface WeeklyNoteRepository extends JpaRepository<WeeklyNote, UUID> {

    /** Whether this transaction is the first to send the status of a week: 1 if so, 0 if somebody else has. */
    @Modifying
    @Query(value = "insert into stat_weekly_run (week_of, run_id) values (:weekOf, :run) on conflict do nothing", nativeQuery = true)
    int beginWeek(LocalDate weekOf, UUID run);
}
