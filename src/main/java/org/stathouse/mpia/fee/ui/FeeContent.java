package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.fee.FeeAct;
import org.stathouse.mpia.fee.FeeView;
import org.stathouse.mpia.fee.process.FeeProcess;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.StatusBadge;

/** The fee of one request: how it stands, what it rests on, and what can be done; drawn anew after each step. */
class FeeContent extends Composite<Div> {

    private final FeePanel panel;
    private final RequestSummary request;

    FeeContent(FeePanel panel, RequestSummary request) {
        this.panel = panel;
        this.request = request;
        getContent().addClassName("fee-panel");
        refresh();
    }

    private void refresh() {
        FeeView view = panel.view(request);
        getContent().removeAll();
        if (view.account().state() == FeeState.NONE && view.times().isEmpty() && view.charges().isEmpty()) {
            getContent().add(new EmptyState(
                    "No fee has been begun.", "The first two hours of search and preparation are free (GP §4-206(c)); begin the fee where you expect more."));
        } else {
            getContent().add(standing(view), lines("How it was counted", view.account().words()));
        }
        getContent().add(actions(view));
        if (view.account().state() != FeeState.NONE) {
            getContent().add(panel.tasks(new CaseRef(FeeProcess.KEY, request.id())));
        }
        addTables(view);
    }

    private Component standing(FeeView view) {
        Facts facts = new Facts()
                .with("State", new StatusBadge(FeeTexts.tone(view.account().state()), view.account().state().label()))
                .with("Estimate", view.account().low() == null ? null : FeeTexts.range(view.account().low(), view.account().high()))
                .with("Deposit", FeeTexts.money(view.account().deposit()))
                .with("Paid", FeeTexts.money(view.account().paid()))
                .with("Due now", FeeTexts.money(view.account().due()))
                .with("To be refunded", FeeTexts.money(view.balance().overpaid()));
        if (view.answerBy() != null) {
            facts.with("Requester’s last day", panel.dates().date(view.answerBy()));
        }
        Div standing = new Div(facts);
        if (view.warns()) {
            standing.add(FeeTexts.warning("The estimate comes above $350: the Board hears complaints about fees of more than that (GP §4-1A-04)."));
        }
        if (!view.unpriced().isEmpty()) {
            standing.add(FeeTexts.warning("Not billed for want of a rate: the time of " + String.join(", ", view.unpriced()) + "."));
        }
        if (view.comparison() != null) {
            standing.add(new Paragraph(view.comparison()));
        }
        if (view.explanation() != null) {
            standing.add(new Paragraph("Explained: " + view.explanation()));
        }
        return standing;
    }

    private static Component lines(String heading, List<String> words) {
        if (words.isEmpty()) {
            return new Div();
        }
        UnorderedList list = new UnorderedList();
        words.forEach(line -> list.add(new ListItem(line)));
        return new Div(new H3(heading), list);
    }

    private Component actions(FeeView view) {
        Div row = new Div();
        row.addClassName("form-buttons");
        FeeDialogs dialogs = panel.dialogs();
        UUID id = request.id();
        for (FeeAct act : FeeAct.values()) {
            if (view.acts().contains(act)) {
                row.add(button(act, view, dialogs, id));
            }
        }
        if (!view.times().isEmpty() || !view.charges().isEmpty()) {
            String name = request.number() + " - Fee sheet";
            row.add(
                    Downloads.link("Fee sheet (PDF)", name + ".pdf", "application/pdf", () -> panel.sheets().pdf(id)),
                    Downloads.link("Fee sheet (CSV)", name + ".csv", "text/csv", () -> panel.sheets().csv(id)));
        }
        return row;
    }

    private Button button(FeeAct act, FeeView view, FeeDialogs dialogs, UUID id) {
        return switch (act) {
            case BEGIN -> new Button("Begin the fee", click -> open(dialogs.begin(id, this::refresh)));
            case LOG_TIME -> new Button("Enter time", click -> open(dialogs.time(id, this::refresh)));
            case ENTER_CHARGE -> new Button("Enter copies or costs", click -> open(dialogs.charge(id, this::refresh)));
            case ANSWER -> new Button("Enter the requester’s answer", click -> open(dialogs.answer(id, view, this::refresh)));
            case ESTIMATE_AGAIN -> new Button("Estimate again", click -> open(dialogs.again(id, this::refresh)));
            case ASK_WAIVER -> new Button("Enter a wish for a waiver", click -> open(dialogs.waiver(id, this::refresh)));
            case RECORD_PAYMENT -> new Button("Record a payment", click -> open(dialogs.payment(id, this::refresh)));
            case REFUND -> new Button("Record a refund", click -> open(dialogs.refund(id, this::refresh)));
            case WRITE_OFF -> new Button("Write off", click -> open(dialogs.writeOff(id, view, this::refresh)));
            case EXPLAIN -> new Button("Explain", click -> open(dialogs.explain(id, view, this::refresh)));
        };
    }

    private static void open(Dialog dialog) {
        dialog.open();
    }

    private void addTables(FeeView view) {
        FeeTables tables = new FeeTables(panel.dates());
        if (!view.estimates().isEmpty()) {
            getContent().add(new H3("Versions of the estimate"), tables.estimates(view.estimates()));
        }
        if (!view.waivers().isEmpty()) {
            getContent().add(new H3("Waivers"), tables.waivers(view.waivers()));
            view.waivers().stream()
                    .filter(wish -> wish.percent() == null)
                    .forEach(wish -> getContent().add(panel.tasks(new CaseRef(FeeProcess.WAIVER_KEY, wish.id()))));
        }
        if (!view.times().isEmpty()) {
            boolean mayChange = view.acts().contains(FeeAct.ENTER_CHARGE);
            getContent().add(new H3("Time"), tables.times(view.times(), mayChange, time -> open(panel.dialogs().removeTime(request.id(), time, this::refresh))));
        }
        if (!view.charges().isEmpty()) {
            boolean mayChange = view.acts().contains(FeeAct.ENTER_CHARGE);
            getContent().add(
                    new H3("Copies and costs"),
                    tables.charges(view.charges(), mayChange, charge -> open(panel.dialogs().removeCharge(request.id(), charge, this::refresh))));
        }
        if (!view.payments().isEmpty()) {
            getContent().add(new H3("Payments"), tables.payments(view.payments()));
        }
    }
}
