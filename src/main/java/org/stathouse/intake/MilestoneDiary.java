package org.stathouse.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;

/** The milestones of chartered actions: for the owners of the actions, and for those who see the proposals of a pillar, an agency or all. */
@Component
class MilestoneDiary implements DiarySource {

    private static final DiaryKind KIND = new DiaryKind("milestones", "Milestones of actions", 70);

    /** No id of anything: an empty list is none in SQL. */
    private static final UUID NOTHING = new UUID(0, 0);

    private static final String MINE = "p.owner = :username";

    /** {@link ProposalAccess#maySee}, as far as it holds for proposals that became actions. */
    private static final String SEEN =
            """
            (p.owner = :username or p.proposer = :username or p.pillar_id in (:pillars) or p.lead_agency_id in (:agencies)
                or exists (select 1 from intake_supporting_agency a where a.proposal_id = p.id and a.agency_id in (:agencies)))""";

    private final JdbcClient database;
    private final ProposalAccess access;

    MilestoneDiary(JdbcClient database, ProposalAccess access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public DiaryKind kind() {
        return KIND;
    }

    @Override
    public boolean concerns(Actor actor) {
        return true;
    }

    @Override
    public List<DiaryEntry> entries(DiaryQuery query) {
        Actor actor = query.actor();
        String whose = query.mineOnly() ? MINE : access.maySeeAll(actor) ? "1 = 1" : SEEN;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("username", actor.username());
        values.put("pillars", scopes(actor, Role.PILLAR_CHAMPION));
        values.put("agencies", scopes(actor, Role.TMO_LIAISON));
        values.put("from", query.from());
        values.put("until", query.until());
        values.put("most", query.most() + 1);
        return database.sql("""
                        select p.id, p.number, p.action_number, m.position, m.title, m.due
                        from intake_milestone m join intake_proposal p on p.id = m.proposal_id
                        where m.due between :from and :until and p.status <> 'WITHDRAWN' and %s
                        order by m.due, p.id, m.position limit :most""".formatted(whose))
                .params(values)
                .query((row, number) -> {
                    UUID proposal = row.getObject("id", UUID.class);
                    String action = row.getString("action_number");
                    return DiaryEntry.onDay(
                            proposal + "-" + row.getInt("position"),
                            "Milestone: " + (action == null ? row.getString("number") : action),
                            row.getString("title"),
                            Objects.requireNonNull(row.getDate("due")).toLocalDate(),
                            ProposalCases.pathOf(proposal));
                })
                .list();
    }

    private static Set<UUID> scopes(Actor actor, Role role) {
        Set<UUID> scopes = actor.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scopeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return scopes.isEmpty() ? Set.of(NOTHING) : scopes;
    }
}
