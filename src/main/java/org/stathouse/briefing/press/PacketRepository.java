package org.stathouse.briefing.press;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;

/** Packets by id, the queue of those to be made, and the counters of their versions. */
interface PacketRepository extends JpaRepository<Packet, UUID>, JpaSpecificationExecutor<Packet> {

    Optional<Packet> findByOrderKey(String orderKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Packet p where p.id = :id")
    Optional<Packet> lock(UUID id);

    /** The packet that has waited longest and that no other node is just taking; one whose maker’s lease has ended waits as well. */
    @Query(
            value =
                    """
                    select p.* from packet p where p.due_at <= :now
                    order by p.due_at, p.ordered_at, p.id limit 1 for update skip locked
                    """,
            nativeQuery = true)
    Optional<Packet> takeDue(Instant now);

    @Query("select p from Packet p where p.occasion.kind = :kind and p.occasion.subject = :subject order by p.orderedAt desc, p.id desc")
    List<Packet> ofSubject(PacketKind kind, UUID subject);

    /** The final packets of a series that are out, of other occasions up to that day; the latest first. */
    @Query("select p from Packet p where p.occasion.kind = :kind and p.occasion.series = :series and p.edition = :edition"
            + " and p.state = org.stathouse.briefing.PacketState.READY and p.occasion.name <> :occasion and p.occasion.day <= :day"
            + " order by p.asOf desc")
    List<Packet> earlier(PacketKind kind, String series, Edition edition, String occasion, LocalDate day, Limit limit);

    /** The packets of an occasion that are out, below a version; the highest first. */
    @Query("select p from Packet p where p.occasion.name = :occasion and p.edition = :edition"
            + " and p.state = org.stathouse.briefing.PacketState.READY and p.number < :number order by p.number desc")
    List<Packet> replaced(String occasion, Edition edition, int number, Limit limit);

    @Query(
            value = "select s.last_given from packet_number_series s where s.occasion = :occasion and s.edition = :edition for update",
            nativeQuery = true)
    Optional<Integer> lockLastNumber(String occasion, String edition);

    @Modifying
    @Query(
            value = "insert into packet_number_series (occasion, edition, last_given) values (:occasion, :edition, 0) on conflict do nothing",
            nativeQuery = true)
    void beginNumbers(String occasion, String edition);

    @Modifying
    @Query(
            value = "update packet_number_series set last_given = :number where occasion = :occasion and edition = :edition",
            nativeQuery = true)
    void rememberNumber(String occasion, String edition, int number);
}
