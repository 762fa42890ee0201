package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.PublishedRecords;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Takes down a request that came by letter, by telephone, at the counter or by a mail that was not recognized. */
@Route("records-desk/requests/new")
@PageTitle("New request")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR"})
class NewRequestView extends Div {

    private final RequestIntake intake;
    private final NewRequestFields fields;
    private final FaultSummary faults;
    private final KeptForm kept;

    NewRequestView(
            RequestIntake intake,
            ClockBook clocks,
            PublishedRecords published,
            Likenesses likenesses,
            PlanCatalog catalog,
            DraftKeeping drafts,
            Deadlines deadlines,
            DateTexts dates,
            Messages messages) {
        this.intake = intake;
        this.fields = new NewRequestFields(catalog.agencies(), deadlines.today());
        this.faults = new FaultSummary(messages);
        fields.register(faults);
        NewRequestHints hints = new NewRequestHints(clocks, published, likenesses, dates);
        hints.receipt(fields.receivedOn(), fields.kind());
        fields.onClock(() -> hints.receipt(fields.receivedOn(), fields.kind()));
        fields.onWords(() -> hints.words(fields.words()));
        fields.onRequester(() -> hints.requester(fields.email()));
        kept = drafts.keep(KeptPlace.ofNew("mpia/request", "New request", "records-desk/requests/new"), fields);
        Button log = new Button("Log the request", click -> log());
        log.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(log);
        buttons.addClassName("form-buttons");
        Div form = new Div(kept, buttons);
        form.addClassName("case-main");
        Div columns = new Div(form, hints);
        columns.addClassName("form-with-side");
        add(
                new PageHeader("New request").withSubtitle("The clock has run since the first agency received it. The requester gets a number and a secret link."),
                faults,
                columns);
    }

    private void log() {
        faults.attempt(() -> {
            RequestSummary request = intake.open(fields.value()).request();
            kept.handedIn();
            UI.getCurrent().navigate(request.path());
            SuccessNotice.show("Logged as " + request.number() + ".");
        });
    }
}
