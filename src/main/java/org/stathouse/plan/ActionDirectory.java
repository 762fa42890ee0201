package org.stathouse.plan;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.csv.Spelling;

/** Tells other features which actions they tie things to, many in one query. Everyone signed in may read the plan. */
@Component
@Transactional(readOnly = true)
public class ActionDirectory {

    private static final String FACTS = "select a.id, p.name, a.number, a.title, a.pillarId, pi.name, a.leadAgencyId, ag.name, a.owner, a.progress.status"
            + " from Action a join CityPlan p on p.id = a.planId left join Pillar pi on pi.id = a.pillarId"
            + " left join Agency ag on ag.id = a.leadAgencyId where ";
    private static final String IN_ORDER = " order by p.name, a.sortKey, a.id";

    private final EntityManager entities;

    ActionDirectory(EntityManager entities) {
        this.entities = entities;
    }

    /** The actions of these ids as the register orders them; what does not exist is missing. */
    public List<ActionFacts> find(Collection<ActionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return facts(entities.createQuery(FACTS + "a.id in :ids" + IN_ORDER, Object[].class)
                .setParameter("ids", ids.stream().map(ActionId::value).toList())
                .getResultList());
    }

    /** All actions as the register orders them. */
    public List<ActionFacts> all() {
        return facts(entities.createQuery(FACTS + "1 = 1" + IN_ORDER, Object[].class).getResultList());
    }

    /** The actions of that number or, whatever its case and quotes, of that title, in all plans. */
    public List<ActionFacts> called(String numberOrTitle) {
        return facts(entities.createQuery(FACTS + "a.number = :number or a.titleKey = :title" + IN_ORDER, Object[].class)
                .setParameter("number", numberOrTitle)
                .setParameter("title", Spelling.key(numberOrTitle))
                .getResultList());
    }

    /** The actions that this account owns, that one of the agencies leads or that stand under one of the pillars. */
    public Set<ActionId> concerning(String owner, Collection<AgencyId> agencies, Collection<PillarId> pillars) {
        List<UUID> found = entities.createQuery(
                        "select a.id from Action a where a.owner = :owner or a.leadAgencyId in :agencies or a.pillarId in :pillars", UUID.class)
                .setParameter("owner", owner)
                .setParameter("agencies", agencies.stream().map(AgencyId::value).toList())
                .setParameter("pillars", pillars.stream().map(PillarId::value).toList())
                .getResultList();
        return found.stream().map(ActionId::new).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<ActionFacts> facts(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new ActionFacts(
                        new ActionId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        pillar((UUID) row[4]),
                        (String) row[5],
                        agency((UUID) row[6]),
                        (String) row[7],
                        (String) row[8],
                        (ActionStatus) row[9]))
                .toList();
    }

    private static @Nullable PillarId pillar(@Nullable UUID id) {
        return id == null ? null : new PillarId(id);
    }

    private static @Nullable AgencyId agency(@Nullable UUID id) {
        return id == null ? null : new AgencyId(id);
    }
}
