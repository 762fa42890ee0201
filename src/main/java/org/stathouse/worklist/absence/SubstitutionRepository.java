package org.stathouse.worklist.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface SubstitutionRepository extends JpaRepository<Substitution, UUID> {

    /** What is made at the same time waits until this transaction has ended. */
    @NativeQuery("select id from substitution_turn where id = 1 for update")
    Integer takeTurn();

    /** What is not taken back and ends on that day or later. */
    @Query("select s from Substitution s where s.endedAt is null and s.toDay >= :day")
    List<Substitution> notOverOn(LocalDate day);

    @Query("select s from Substitution s where s.endedAt is null and s.toDay >= :day and (s.substitute = :username or s.absent = :username)")
    List<Substitution> notOverWith(String username, LocalDate day);

    @Query("select s from Substitution s where s.absent in :people or s.substitute in :people order by s.fromDay desc, s.id")
    List<Substitution> with(Collection<String> people, Limit limit);

    @Query("select s from Substitution s order by s.fromDay desc, s.id")
    List<Substitution> newest(Limit limit);
}
