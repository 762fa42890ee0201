package org.stathouse.raid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionFacts;

/** Shows items with the names behind their ids. */
@Component
class RaidViews {

    private final ItemNaming naming;
    private final People people;
    private final Deadlines deadlines;

    RaidViews(ItemNaming naming, People people, Deadlines deadlines) {
        this.naming = naming;
        this.people = people;
        this.deadlines = deadlines;
    }

    RaidItemView view(RaidItem item, Actor actor) {
        return view(item, naming.of(List.of(item)), actor);
    }

    /** Many at once, the names of all asked together. */
    List<RaidItemView> views(List<RaidItem> items, Actor actor) {
        ItemNames names = naming.of(items);
        return items.stream().map(item -> view(item, names, actor)).toList();
    }

    private RaidItemView view(RaidItem item, ItemNames names, Actor actor) {
        ItemContent content = item.content();
        RaidItemView.Closing closing = item.closing();
        return new RaidItemView(
                item.id(),
                item.number(),
                item.version(),
                item.type(),
                item.status(),
                item.form(),
                nameOf(content.owner()),
                content.risk(),
                item.isOverdue(deadlines.today()),
                item.crossAgency(),
                names.of(content.actions()),
                names.pillarsOf(content.pillars()),
                names.meetingsOf(item.form().meetings()),
                closing == null ? null : new RaidItemView.Closing(closing.outcome(), people.nameOf(closing.by()), closing.at()),
                item.decision(),
                item.createdAt(),
                people.nameOf(item.createdBy()),
                RaidAccess.mayEdit(actor, item, names.of(content.actions())));
    }

    List<RaidItemRow> rows(List<RaidItem> items) {
        ItemNames names = naming.of(items);
        return items.stream().map(item -> row(item, names)).toList();
    }

    private RaidItemRow row(RaidItem item, ItemNames names) {
        ItemContent content = item.content();
        return new RaidItemRow(
                item.id(),
                item.number(),
                item.version(),
                item.type(),
                content.title(),
                item.status(),
                content.owner(),
                nameOf(content.owner()),
                content.risk(),
                content.due(),
                item.isOverdue(deadlines.today()),
                item.crossAgency(),
                names.of(content.actions()).stream().map(ActionFacts::label).toList());
    }

    static RaidLink link(RaidItem item) {
        RiskScore score = item.content().risk();
        return new RaidLink(
                item.id(), item.number(), item.type(), item.content().title(), item.isOpen(), score == null ? null : score.value(),
                path(item.id().toString()));
    }

    static String path(String id) {
        return "raid/items/" + id;
    }

    private @Nullable String nameOf(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }
}
