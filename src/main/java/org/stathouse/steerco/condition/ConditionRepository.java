package org.stathouse.steerco.condition;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.steerco.ConditionStatus;

/** Conditions by id, by what set them and by the case they were set on. */
interface ConditionRepository extends JpaRepository<Condition, UUID>, JpaSpecificationExecutor<Condition> {

    @Query("from Condition c where c.sourceId = :source order by c.position")
    List<Condition> ofSource(UUID source);

    @Query("from Condition c where c.sourceId in :sources order by c.position")
    List<Condition> ofSources(Collection<UUID> sources);

    @Query("from Condition c where c.subjectType = :type and c.subjectId = :id order by c.setAt, c.number")
    List<Condition> ofSubject(String type, UUID id);

    @Query("from Condition c where c.status in :statuses order by c.due, c.number")
    List<Condition> inStatus(Collection<ConditionStatus> statuses);

    @Query("select count(c) from Condition c where c.sourceId = :source and c.status not in (MET, WAIVED)")
    int openOf(UUID source);
}
