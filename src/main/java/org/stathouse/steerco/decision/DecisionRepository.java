package org.stathouse.steerco.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Decisions by id, by case, and what occurs in the register. */
interface DecisionRepository extends JpaRepository<Decision, UUID>, JpaSpecificationExecutor<Decision> {

    @Query("from Decision d where d.topic.subjectType = :type and d.topic.subjectId = :id order by d.decidedAt desc, d.number desc")
    List<Decision> ofSubject(String type, UUID id);

    @Query("from Decision d where d.topic.actionId = :action order by d.decidedAt desc, d.number desc")
    List<Decision> ofAction(UUID action);

    @Query("from Decision d where d.topic.actionId in :actions order by d.decidedAt desc, d.number desc")
    List<Decision> ofActions(Collection<UUID> actions);

    @Query("from Decision d where d.meetingId is null and d.notedAt is null order by d.number")
    List<Decision> toBeNoted();

    @Query("select distinct new org.stathouse.steerco.decision.OutcomeName(d.outcome, d.outcomeLabel) from Decision d order by d.outcomeLabel")
    List<OutcomeName> outcomes();

    @Query("select distinct d.topic.subjectType from Decision d order by d.topic.subjectType")
    List<String> subjectTypes();
}
