package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.AgendaView;
import org.stathouse.steerco.meeting.ItemState;

/** The agenda to read: its sections with what is asked in each item, and what became of it. */
class AgendaOutline extends Composite<Div> {

    private final DateTexts dates;

    AgendaOutline(AgendaView agenda, DateTexts dates) {
        this.dates = dates;
        getContent().addClassName("agenda-outline");
        if (agenda.items().isEmpty()) {
            getContent().add(new EmptyState("Nothing is on the agenda yet.", "It fills itself with what waits for SteerCo, until the last day for topics."));
            return;
        }
        getContent().add(new Paragraph(summary(agenda, dates)));
        int number = 1;
        for (AgendaParts.Section section : AgendaParts.sections(agenda.items())) {
            OrderedList list = new OrderedList();
            list.getElement().setAttribute("start", String.valueOf(number));
            section.items().forEach(item -> list.add(new ListItem(item(item))));
            number += section.items().size();
            getContent().add(new H3(section.part().title()), list);
        }
    }

    /** "7 items, 1 h 25 min in all. Topics collected Mar 9, 2027, 6:00 PM EST." */
    static String summary(AgendaView agenda, DateTexts dates) {
        String all = Wording.count(agenda.items().size(), "item") + ", " + Wording.minutes(agenda.minutes()) + " in all.";
        return agenda.refreshedAt() == null ? all : all + " Topics collected " + dates.dateTime(agenda.refreshedAt()) + ".";
    }

    private Div item(AgendaItemView item) {
        Div title = new Div(Addresses.link(item.topic().path(), item.topic().number() + " " + item.topic().title()));
        title.addClassName("agenda-item-title");
        marks(item).forEach(title::add);
        if (item.state() != ItemState.WAITING) {
            title.add(Wording.badge(item.state()));
        }
        Paragraph ask = new Paragraph(item.topic().ask());
        Span facts = new Span(facts(item, dates));
        facts.addClassName("muted");
        Div all = new Div(title, ask, facts);
        if (item.decisionId() != null) {
            all.add(new Paragraph(Addresses.link(Addresses.decision(item.decisionId()), "Decision " + item.decisionNumber())));
        } else if (item.note() != null) {
            all.add(new Paragraph(item.note()));
        }
        return all;
    }

    /** "10 min, presented by Tamara Moss. Asked since Mar 1, 2027." */
    static String facts(AgendaItemView item, DateTexts dates) {
        String presenter = item.presenter() == null ? "" : ", presented by " + item.presenter();
        return Wording.minutes(item.minutes()) + presenter + ". Asked since " + dates.date(item.topic().askedOn()) + ".";
    }

    /** What sets an item apart: it came late, or from an earlier meeting. */
    static List<StatusBadge> marks(AgendaItemView item) {
        List<StatusBadge> marks = new ArrayList<>();
        if (item.carriedOver()) {
            marks.add(new StatusBadge(Tone.INFO, "Carried over"));
        }
        if (item.lateBecause() != null) {
            marks.add(new StatusBadge(Tone.WARNING, "Late: " + item.lateBecause()));
        }
        return marks;
    }
}
