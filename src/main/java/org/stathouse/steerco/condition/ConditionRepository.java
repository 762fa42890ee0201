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

    @Query("from Condition c where c.place.sourceId = :source order by c.place.position")
    List<Condition> ofSource(UUID source);

    @Query("from Condition c where c.place.sourceId in :sources order by c.place.position")
    List<Condition> ofSources(Collection<UUID> sources);

    @Query("from Condition c where c.place.subjectType = :type and c.place.subjectId = :id order by c.setAt, c.place.number")
    List<Condition> ofSubject(String type, UUID id);

    @Query("from Condition c where c.status in :statuses order by c.terms.due, c.place.number")
    List<Condition> inStatus(Collection<ConditionStatus> statuses);

    @Query("select count(c) from Condition c where c.place.sourceId = :source and c.status not in (MET, WAIVED)")
    int openOf(UUID source);
}
