package org.stathouse.status.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.SaveStatus;

/** What every form of a report is made with. */
@Component
class ReportParts {

    private final ReportChoices choices;
    private final ReportTexts texts;
    private final Messages messages;
    private final DateTexts dates;
    private final Clock clock;

    ReportParts(ReportChoices choices, ReportTexts texts, Messages messages, DateTexts dates, Clock clock) {
        this.choices = choices;
        this.texts = texts;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    ReportChoices choices() {
        return choices;
    }

    ReportTexts texts() {
        return texts;
    }

    Messages messages() {
        return messages;
    }

    DateTexts dates() {
        return dates;
    }

    Instant now() {
        return clock.instant();
    }

    /** A new line that says when a form was saved last. */
    SaveStatus saveStatus() {
        return new SaveStatus(clock, dates);
    }

    /** A text that has to be read before going on, such as why a report came back. */
    Div notice(String title, String text) {
        Span head = new Span(title);
        head.addClassName("conflict-notice-title");
        Div notice = new Div(head, LongText.of(text));
        notice.addClassName("conflict-notice");
        return notice;
    }
}
