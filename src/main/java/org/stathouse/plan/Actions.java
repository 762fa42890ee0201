package org.stathouse.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Actions extends JpaRepository<Action, UUID> {

    @Query("select a from Action a where a.number = :number")
    List<Action> numbered(@Param("number") String number);

    @Query("select a from Action a where a.planId = :plan")
    List<Action> ofPlan(@Param("plan") UUID plan);

    /** With what they support and measure, in one go: an import reads them all. */
    @Query("select a from Action a left join fetch a.supportingAgencyIds left join fetch a.kpiIds")
    List<Action> wholeRegister();
}
