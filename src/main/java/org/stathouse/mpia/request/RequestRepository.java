package org.stathouse.mpia.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Requests by id, by number, by their secret link and by the requester's address. */
interface RequestRepository extends JpaRepository<Request, UUID> {

    @Query("from Request r where r.number = :number")
    Optional<Request> numbered(String number);

    @Query("select r.id from Request r where r.link.hash = :hash")
    Optional<UUID> ofLink(String hash);

    /** Served by {@code mpia_request_by_address}. */
    @Query("from Request r where r.asker.emailKey = :key order by r.receipt.receivedOn desc, r.number desc")
    List<Request> ofAddress(String key, Limit limit);

    @Query("from Request r where r.duplicateOf = :original order by r.number")
    List<Request> duplicatesOf(UUID original);

    @Query(value = "select s.last_given from mpia_number_series s where s.number_year = :year for update", nativeQuery = true)
    Optional<Integer> lockLastNumber(int year);

    @Modifying
    @Query(value = "insert into mpia_number_series (number_year, last_given) values (:year, 0) on conflict do nothing", nativeQuery = true)
    void beginNumbers(int year);

    @Modifying
    @Query(value = "update mpia_number_series set last_given = :number where number_year = :year", nativeQuery = true)
    void rememberNumber(int year, int number);
}
