package org.stathouse.mpia.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Entries by id, title, and whether they are shown. */
interface PublishedEntries extends JpaRepository<PublishedEntry, UUID>, JpaSpecificationExecutor<PublishedEntry> {

    Optional<PublishedEntry> findByTitleKey(String titleKey);

    @Query("from PublishedEntry e where e.active order by e.titleKey, e.id")
    List<PublishedEntry> shown();

    long countByPostedOnBetween(LocalDate from, LocalDate to);
}
