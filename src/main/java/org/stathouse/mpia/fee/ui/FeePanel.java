package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.fee.FeeOverview;
import org.stathouse.mpia.fee.FeeSheets;
import org.stathouse.mpia.fee.FeeView;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.worklist.ui.CaseParts;

/** The fee on the page of its request (mpia.md §2). */
@org.springframework.stereotype.Component
@Order(400)
class FeePanel implements RequestPanel {

    private final FeeOverview overview;
    private final FeeSheets sheets;
    private final FeeDialogs dialogs;
    private final RequestBook requests;
    private final CaseParts parts;
    private final DateTexts dates;

    FeePanel(FeeOverview overview, FeeSheets sheets, FeeDialogs dialogs, RequestBook requests, CaseParts parts, DateTexts dates) {
        this.overview = overview;
        this.sheets = sheets;
        this.dialogs = dialogs;
        this.requests = requests;
        this.parts = parts;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Fees";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        return requests.may(RequestRight.READ_FILE, request.id()) ? Optional.of(new FeeContent(this, request)) : Optional.empty();
    }

    FeeView view(RequestSummary request) {
        return overview.get(request.id());
    }

    FeeSheets sheets() {
        return sheets;
    }

    FeeDialogs dialogs() {
        return dialogs;
    }

    DateTexts dates() {
        return dates;
    }

    /** The tasks of a fee or waiver. */
    Component tasks(CaseRef subject) {
        return parts.tasks(subject);
    }
}
