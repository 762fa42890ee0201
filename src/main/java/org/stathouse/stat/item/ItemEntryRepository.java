package org.stathouse.stat.item;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The histories of items. */
interface ItemEntryRepository extends JpaRepository<ItemEntry, UUID> {

    @Query("from ItemEntry e where e.itemId = :item order by e.at, e.id")
    List<ItemEntry> of(UUID item);
}
