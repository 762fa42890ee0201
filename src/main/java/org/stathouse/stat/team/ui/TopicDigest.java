package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.stat.team.TopicView;
import org.stathouse.stat.ui.StatAddresses;

/** What SteerCo gave to the Stats, and what became of it. */
class TopicDigest extends Composite<Div> {

    TopicDigest(TopicView topic, DateTexts dates) {
        String about = topic.aboutNumber() + ": " + topic.aboutTitle();
        Facts facts = new Facts()
                .with("Topic", LongText.of(topic.text()))
                .with("About", topic.aboutPath() == null ? new Span(about) : StatAddresses.link(topic.aboutPath(), about))
                .with("Decision", topic.decisionNumber() + ", " + dates.date(topic.givenAt()))
                .with("To be brought by", topic.personName());
        if (topic.statName() != null) {
            facts.with("On the agenda of", topic.session() == null ? topic.statName() : topic.statName() + ", " + topic.session());
        }
        if (topic.reason() != null) {
            facts.with("Declined because", LongText.of(topic.reason()));
        }
        getContent().add(facts);
    }
}
