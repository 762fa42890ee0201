package org.stathouse.mpia.dispute.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.dispute.DisputeAnswers;
import org.stathouse.mpia.dispute.Disputes;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.worklist.ui.CaseParts;

/** The disputes on the page of their request (mpia.md §5). */
@org.springframework.stereotype.Component
@Order(700)
class DisputePanel implements RequestPanel {

    private final Disputes disputes;
    private final DisputeAnswers answers;
    private final RequestBook requests;
    private final CaseParts parts;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    DisputePanel(
            Disputes disputes,
            DisputeAnswers answers,
            RequestBook requests,
            CaseParts parts,
            Deadlines deadlines,
            DateTexts dates,
            Messages messages) {
        this.disputes = disputes;
        this.answers = answers;
        this.requests = requests;
        this.parts = parts;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String heading() {
        return "Disputes";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        if (!requests.may(RequestRight.READ_FILE, request.id())) {
            return Optional.empty();
        }
        DisputeDialogs dialogs = new DisputeDialogs(disputes, answers, deadlines, messages);
        return Optional.of(new DisputeContent(disputes, dialogs, this::tasks, dates, request.id()));
    }

    private Component tasks(CaseRef subject) {
        return parts.tasks(subject);
    }
}
