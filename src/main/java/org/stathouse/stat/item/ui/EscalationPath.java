package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.EntryKind;
import org.stathouse.stat.item.EscalationLevel;
import org.stathouse.stat.item.ItemPage;

/** The path that an item takes once it is overdue, step by step, and where on it this item stands (processes.md A.3 step 5). */
class EscalationPath extends Composite<Div> {

    private static final List<String> STEPS = List.of(
            "Owner, until the last day",
            "Data-Driven Officer of the agency, told 3 working days after it",
            "Stat analyst, 5 working days after it",
            "Deputy Chief Performance Officer",
            "Stat chair, who extends it, sets up a Tiger Team or asks SteerCo by a decision memo");

    EscalationPath(ItemPage page) {
        int at = at(page);
        OrderedList path = new OrderedList();
        path.addClassName("escalation-path");
        for (int i = 0; i < STEPS.size(); i++) {
            ListItem step = new ListItem(STEPS.get(i));
            if (i == at) {
                step.getElement().setAttribute("aria-current", "step");
                step.add(mark());
            }
            path.add(step);
        }
        getContent().add(new Paragraph(standing(page)), path);
    }

    /** Where the item stands: an index into the steps, none while nothing is expected of its owner. */
    private static int at(ItemPage page) {
        if (page.item().status() != ItemStatus.OPEN) {
            return -1;
        }
        EscalationLevel level = page.escalatedTo();
        if (level == null) {
            return page.history().stream().anyMatch(line -> line.kind() == EntryKind.OFFICER_TOLD) && page.item().color() == ItemColor.RED ? 1 : 0;
        }
        return switch (level) {
            case ANALYST -> 2;
            case DEPUTY -> 3;
            case CHAIR -> 4;
        };
    }

    private static Span mark() {
        Span mark = new Span("It stands here");
        mark.addClassName("escalation-here");
        return mark;
    }

    private static String standing(ItemPage page) {
        StatItem item = page.item();
        if (item.status().isEnd()) {
            return "The item has come to its end: " + item.status().label() + ".";
        }
        if (item.status() == ItemStatus.CAPTURED) {
            return "Nobody is bound by it until the memo is issued.";
        }
        if (item.status() == ItemStatus.ANSWERED) {
            return "It is answered, and an analyst of the Stat verifies it.";
        }
        return page.escalatedTo() == null ? "It is with its owner, " + item.ownerName() + "." : "It is overdue and with the " + page.escalatedTo().label() + " now.";
    }
}
