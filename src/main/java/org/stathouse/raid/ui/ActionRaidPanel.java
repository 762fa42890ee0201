package org.stathouse.raid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.ui.ActionPanel;
import org.stathouse.raid.RaidItems;
import org.stathouse.raid.RaidLink;
import org.stathouse.raid.RaidRegister;
import org.stathouse.raid.RaidType;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The RAID items of an action on its page, for those whom they concern. */
@org.springframework.stereotype.Component
@Order(300)
class ActionRaidPanel implements ActionPanel {

    private final RaidRegister register;
    private final RaidItems items;

    ActionRaidPanel(RaidRegister register, RaidItems items) {
        this.register = register;
        this.items = items;
    }

    @Override
    public String heading() {
        return "Risks, actions, issues, decisions and dependencies";
    }

    @Override
    public Optional<Component> of(ActionView action) {
        List<RaidLink> found = register.ofAction(action.id());
        boolean mayEnter = items.mayEnterFor(action.id());
        if (found.isEmpty() && !mayEnter) {
            return Optional.empty();
        }
        Anchor enter = new Anchor(Addresses.NEW + "?action=" + action.id(), "New item");
        if (found.isEmpty()) {
            return Optional.of(new EmptyState("Nothing is tied to this action yet.", "Enter a risk or an issue as soon as you see it.", enter));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("raid-items");
        found.forEach(item -> list.add(item(item)));
        Div part = new Div(list);
        if (mayEnter) {
            part.add(enter);
        }
        return Optional.of(part);
    }

    private static ListItem item(RaidLink item) {
        Span kind = new Span(item.number() + " · " + item.type().label() + (item.score() == null ? "" : " · score " + item.score()));
        kind.addClassName("muted");
        StatusBadge status = item.open()
                ? new StatusBadge(Tone.PROGRESS, "Open")
                : new StatusBadge(Tone.NEUTRAL, item.type() == RaidType.DECISION ? "Recorded" : "Closed");
        return new ListItem(status, new Anchor(item.path(), item.title()), kind);
    }
}
