package org.stathouse.plan;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;

/** What is found of the plan's actions; everyone signed in may read the plan. */
@Component
class ActionSearch implements SearchSource {

    private final EntityManager entities;

    ActionSearch(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String caseType() {
        return ActionId.CASE_TYPE;
    }

    @Override
    public String kind() {
        return "Actions";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return Optional.ofNullable(entities.find(Action.class, caseId)).map(Action::found);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return true;
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return true;
    }

    @Override
    public String path(UUID caseId) {
        return "plan/actions/" + caseId;
    }
}
