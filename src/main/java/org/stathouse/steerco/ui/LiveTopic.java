package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.meeting.AgendaItemView;

/** What is asked in an item of the live view, and what a member needs to know in the room. */
class LiveTopic extends Composite<Div> {

    private final DateTexts dates;
    private final String place;
    private final H2 title = new H2();
    private @Nullable AgendaItemView shown;

    /** @param place where it stands, for example "Item 2 of 7" */
    LiveTopic(AgendaItemView item, String place, DateTexts dates) {
        this.place = place;
        this.dates = dates;
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("live-topic");
        show(item);
    }

    void show(AgendaItemView item) {
        if (item.equals(shown)) {
            return;
        }
        shown = item;
        AgendaTopic topic = item.topic();
        Paragraph facts = new Paragraph(place + ", " + item.part().title() + ". " + AgendaOutline.facts(item, dates));
        facts.addClassName("muted");
        Anchor page = Addresses.link(topic.path(), topic.number());
        page.setTarget("_blank");
        page.getElement().setAttribute("aria-label", topic.number() + ", opens its page in a new tab");
        title.removeAll();
        title.add(page);
        title.add(" " + topic.title());
        Div marks = new Div();
        marks.addClassName("live-marks");
        AgendaOutline.marks(item).forEach(marks::add);
        Paragraph ask = new Paragraph(topic.ask());
        ask.addClassName("live-ask");
        getContent().removeAll();
        getContent().add(facts, title, marks, ask);
        add("Recommendation", topic.recommendation());
        add("Cost of delay", topic.costOfDelay());
        if (!topic.background().isBlank()) {
            Details background = new Details("Background", LongText.of(topic.background()));
            background.setOpened(true);
            getContent().add(background);
        }
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private void add(String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Component words = LongText.of(text);
            Div part = new Div(new H3(heading), words);
            part.addClassName("live-part");
            getContent().add(part);
        }
    }
}
