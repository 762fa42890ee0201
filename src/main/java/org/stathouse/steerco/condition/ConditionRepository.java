package org.stathouse.steerco.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.steerco.ConditionStatus;

/** Conditions by id, by what set them and by the case they were set on. */
interface ConditionRepository extends JpaRepository<Condition, UUID>, JpaSpecificationExecutor<Condition> {

    @Query("from Condition c where c.place.sourceId = :source order by c.place.position")
    List<Condition> ofSource(UUID source);

    @Query("from Condition c where c.place.sourceId in :sources order by c.place.position")
    List<Condition> ofSources(Collection<UUID> sources);

    @Query("from Condition c where c.place.subjectType = :type and c.place.subjectId = :id order by c.setAt, c.place.number")
    List<Condition> ofSubject(String type, UUID id);

    @Query("from Condition c where c.status in :statuses order by c.terms.due, c.place.number")
    List<Condition> inStatus(Collection<ConditionStatus> statuses);

    /** Those whose last day lies between two days, both included. */
    @Query("from Condition c where c.terms.due between :from and :until order by c.terms.due, c.id")
    List<Condition> due(LocalDate from, LocalDate until, Limit limit);

    @Query("from Condition c where c.terms.owner = :owner and c.terms.due between :from and :until order by c.terms.due, c.id")
    List<Condition> dueOf(String owner, LocalDate from, LocalDate until, Limit limit);

    @Query("select count(c) from Condition c where c.place.sourceId = :source and c.status not in (MET, WAIVED)")
    int openOf(UUID source);
}
