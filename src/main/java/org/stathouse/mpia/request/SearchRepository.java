package org.stathouse.mpia.request;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Searches by request and by the agency that is asked. */
interface SearchRepository extends JpaRepository<Search, UUID> {

    /** All of a request but cancelled ones, oldest first. */
    @Query("from Search s where s.requestId = :request and s.cancelledAt is null order by s.askedAt, s.agencyName")
    List<Search> ofRequest(UUID request);

    @Query("select count(s) > 0 from Search s where s.requestId = :request and s.cancelledAt is null and s.agencyId in :agencies")
    boolean searches(UUID request, Collection<UUID> agencies);
}
