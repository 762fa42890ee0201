package org.stathouse.raid;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.shared.CaseRef;

/** What is found of RAID items; who answers for their actions is noted anew whenever an action changes. */
@Component
@Transactional(readOnly = true)
class RaidSearch implements SearchSource {

    private final RaidItemRepository items;
    private final RaidAccess access;

    RaidSearch(RaidItemRepository items, RaidAccess access) {
        this.items = items;
        this.access = access;
    }

    @Override
    public String caseType() {
        return RaidItem.CASE_TYPE;
    }

    @Override
    public String kind() {
        return "RAID items";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return items.findById(caseId).map(item -> {
            RaidItemForm form = item.form();
            return SearchEntry.of(item.number(), form.title(), form.description(), form.responseText(), form.trigger())
                    .readBy(readers(access.ties(item)));
        });
    }

    private static Set<String> readers(RaidPolicy.Ties ties) {
        Set<String> readers = new HashSet<>(Set.of(Role.TMO.name()));
        if (ties.owner() != null) {
            readers.add(ties.owner());
        }
        for (ActionFacts action : ties.actions()) {
            if (action.owner() != null) {
                readers.add(action.owner());
            }
            if (action.leadAgency() != null) {
                readers.add(Grant.of(Role.TMO_LIAISON, action.leadAgency().value()).group());
            }
        }
        ties.allPillars().forEach(pillar -> readers.add(Grant.of(Role.PILLAR_CHAMPION, pillar).group()));
        return readers;
    }

    @Override
    public Set<UUID> readDifferentlyAfter(Collection<CaseRef> changed) {
        Set<UUID> actions = changed.stream().filter(subject -> subject.type().equals(ActionId.CASE_TYPE)).map(CaseRef::id).collect(Collectors.toSet());
        return actions.isEmpty() ? Set.of() : items.tiedTo(actions);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return items.findById(caseId).filter(item -> access.maySee(actor, item)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return RaidPolicy.mayReadAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return RaidViews.path(caseId.toString());
    }
}
