package org.stathouse.stat.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.stat.ItemStatus;

/** Items by id, by the session that noted them and by their Stat. */
interface ItemRepository extends JpaRepository<Item, UUID>, JpaSpecificationExecutor<Item> {

    @Query("from Item i where i.place.session = :session order by i.place.position")
    List<Item> ofSession(UUID session);

    @Query("from Item i where i.place.stat = :stat and i.status in :statuses order by i.terms.due, i.place.number")
    List<Item> inStatus(UUID stat, Collection<ItemStatus> statuses);

    @Query("from Item i where i.place.stat = :stat and i.endedAt >= :since order by i.endedAt, i.place.number")
    List<Item> endedSince(UUID stat, Instant since);

    /** Issued items whose last day lies between two days, both included. */
    @Query("from Item i where i.status <> CAPTURED and i.terms.due between :from and :until order by i.terms.due, i.place.number")
    List<Item> due(LocalDate from, LocalDate until, Limit limit);

    /** Issued items of an owner whose last day lies between two days, both included. */
    @Query("""
            from Item i where i.terms.owner = :owner and i.status <> CAPTURED and i.terms.due between :from and :until
            order by i.terms.due, i.place.number""")
    List<Item> dueOf(String owner, LocalDate from, LocalDate until, Limit limit);

    /** Issued items of these Stats or of that owner whose last day lies between two days, both included. */
    @Query("""
            from Item i where (i.place.stat in :stats or i.terms.owner = :owner) and i.status <> CAPTURED
                and i.terms.due between :from and :until
            order by i.terms.due, i.place.number""")
    List<Item> dueIn(Collection<UUID> stats, String owner, LocalDate from, LocalDate until, Limit limit);

    boolean existsByPlaceNumber(String number);
}
