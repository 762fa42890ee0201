package org.stathouse.mpia.correspondence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.correspondence.StaffDesk;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** What was written to and fro, for those who may read the request’s file. */
@org.springframework.stereotype.Component
@Order(600)
class CorrespondencePanel implements RequestPanel {

    private final RequestBook requests;
    private final Correspondence correspondence;
    private final StaffDesk desk;
    private final DraftKeeping drafts;
    private final DateTexts dates;
    private final Messages messages;

    CorrespondencePanel(RequestBook requests, Correspondence correspondence, StaffDesk desk, DraftKeeping drafts, DateTexts dates, Messages messages) {
        this.requests = requests;
        this.correspondence = correspondence;
        this.desk = desk;
        this.drafts = drafts;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String heading() {
        return "Correspondence";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        return requests.may(RequestRight.READ_FILE, request.id())
                ? Optional.of(new ConversationPart(request.id(), correspondence, desk, text -> drafts.keep(place(request), text), dates, messages))
                : Optional.empty();
    }

    private static KeptPlace place(RequestSummary request) {
        return new KeptPlace(
                new DraftPlace("mpia/message", request.id().toString()),
                "Message to the requester",
                request.number() + " · " + request.subject(),
                request.path());
    }
}
