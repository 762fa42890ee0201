package org.stathouse.steerco.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The few people who sit on SteerCo; they are read whole. */
interface MemberRepository extends JpaRepository<Member, UUID> {

    @Query(
            value = "select (select count(*) from steerco_attendance where member_id = :id)"
                    + " + (select count(*) from steerco_recusal where member_id = :id)"
                    + " + (select count(*) from steerco_ballot where member_id = :id)",
            nativeQuery = true)
    long timesRecorded(UUID id);

    @Query(
            """
            select count(m) > 0 from Member m left join m.substitutes s
            where (m.person = :person and m.from <= :day and (m.to is null or m.to >= :day))
               or (s.person = :person and s.from <= :day and s.to >= :day)""")
    boolean isOn(String person, LocalDate day);
}
