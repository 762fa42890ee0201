package org.stathouse.raid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/** Reads the RAID register. Everybody sees only the items that concern them; TMO and SteerCo see all. */
@Service
@Transactional(readOnly = true)
public class RaidRegister {

    /** The most rows that one page holds. */
    public static final int LARGEST_PAGE = 200;

    private static final Comparator<RaidItem> OPEN_FIRST = Comparator.comparing(RaidItem::status).thenComparing(RaidItem::sortKey);

    private final RaidItemRepository items;
    private final RaidAccess access;
    private final RaidViews views;
    private final ActionDirectory plan;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;

    RaidRegister(
            RaidItemRepository items, RaidAccess access, RaidViews views, ActionDirectory plan, CurrentActor currentActor, Deadlines deadlines) {
        this.items = items;
        this.access = access;
        this.views = views;
        this.plan = plan;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
    }

    /** @throws NotFound if there is no such item, or this person may not know of it */
    public RaidItemView get(UUID id) {
        return views.view(access.seen(currentActor.get(), id), currentActor.get());
    }

    /**
     * A page of items by cursor.
     *
     * @param after the cursor of the page before, none for the first; it fits only the same order
     * @param limit how many at most, 1 to {@value #LARGEST_PAGE}
     * @throws BusinessRuleViolation if the cursor is none of ours
     */
    public Slice<RaidItemRow> list(RaidFilter filter, RaidOrder order, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        RaidPlace<?> place = RaidPlace.of(order);
        List<RaidItem> found = items.findBy(asked(filter).and(place.behind(after)), query -> query.limit(size + 1).all());
        boolean more = found.size() > size;
        List<RaidItem> page = more ? found.subList(0, size) : found;
        return new Slice<>(views.rows(page), more ? place.cursor(page.getLast()) : null);
    }

    /** Everything that the filter lets through and that this person may see, with all that its page tells, by number. */
    public List<RaidItemView> whole(RaidFilter filter) {
        return views.views(all(filter), currentActor.get());
    }

    /** Everything that the filter lets through and that this person may see, by number. */
    List<RaidItem> all(RaidFilter filter) {
        return items.findAll(asked(filter), Sort.by("sortKey"));
    }

    /** The items tied to one action of the plan that this person may see, open ones first. */
    public List<RaidLink> ofAction(ActionId action) {
        return links(items.findAll(asked(RaidFilter.of(action))));
    }

    /** Those of these items that exist and that this person may see, open ones first. */
    public List<RaidLink> links(Collection<UUID> ids) {
        Specification<RaidItem> named = (item, query, build) -> item.get("id").in(ids);
        return ids.isEmpty() ? List.of() : links(items.findAll(access.seenBy(currentActor.get()).and(named)));
    }

    /** Which of these ids are items at all, whoever asks: for a feature that keeps links to them. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(items.existing(ids));
    }

    /**
     * The open risks that this person may see, by probability and impact.
     *
     * @param pillar only those of one pillar or of an action under it, if given
     */
    public RaidMatrix matrix(@Nullable PillarId pillar) {
        RaidFilter risks = new RaidFilter(null, RaidType.RISK, RaidStatus.OPEN, null, pillar, null, null, false, null, false);
        List<RaidItem> found = items.findAll(asked(risks));
        List<RaidMatrix.Cell> cells = new ArrayList<>();
        for (int probability = RiskScale.HIGHEST; probability >= RiskScale.LOWEST; probability--) {
            for (int impact = RiskScale.LOWEST; impact <= RiskScale.HIGHEST; impact++) {
                RiskScore score = new RiskScore(probability, impact);
                cells.add(new RaidMatrix.Cell(
                        score, links(found.stream().filter(item -> Objects.equals(item.content().risk(), score)).toList())));
            }
        }
        return new RaidMatrix(cells);
    }

    private Specification<RaidItem> asked(RaidFilter filter) {
        Set<ActionId> ofPillar = filter.pillar() == null ? Set.of() : plan.concerning("", List.of(), List.of(filter.pillar()));
        return access.seenBy(currentActor.get()).and(new RaidQuery(filter, ofPillar, deadlines.today()).matching());
    }

    private static List<RaidLink> links(List<RaidItem> found) {
        return found.stream().sorted(OPEN_FIRST).map(RaidViews::link).toList();
    }
}
