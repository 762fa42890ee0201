package org.stathouse.intake;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * What has been set up for approved actions: one row each for work plan, measures, narrative and charter, apart from the
 * proposal's own, so that the four people who write them do not stand in each other's way.
 */
@Repository
class SetUpSheets {

    private final EntityManager entities;

    SetUpSheets(EntityManager entities) {
        this.entities = entities;
    }

    void keep(WorkPlan plan) {
        entities.persist(plan);
    }

    void keep(KpiMap map) {
        entities.persist(map);
    }

    void keep(NarrativeReview review) {
        entities.persist(review);
    }

    void keep(Charter charter) {
        entities.persist(charter);
    }

    ProposalView.SetUp of(UUID proposal) {
        WorkPlan plan = entities.find(WorkPlan.class, proposal);
        KpiMap map = entities.find(KpiMap.class, proposal);
        NarrativeReview review = entities.find(NarrativeReview.class, proposal);
        Charter charter = entities.find(Charter.class, proposal);
        return new ProposalView.SetUp(
                plan == null ? null : plan.view(),
                map == null ? null : map.view(),
                review == null ? null : review.view(),
                charter == null ? null : charter.view());
    }
}
