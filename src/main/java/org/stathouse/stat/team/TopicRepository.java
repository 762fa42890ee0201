package org.stathouse.stat.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Topics by id, Stat and decision. */
interface TopicRepository extends JpaRepository<Topic, UUID>, JpaSpecificationExecutor<Topic> {

    boolean existsByDecisionId(UUID decisionId);

    @Query("from Topic t where t.stat = :stat and t.status = PLACED order by t.number")
    List<Topic> placedWith(UUID stat);
}
