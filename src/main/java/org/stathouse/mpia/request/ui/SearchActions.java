package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.RequestSearches;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;

/** Asks another agency to search, or one that has not answered no more, while the search goes on. */
@org.springframework.stereotype.Component
class SearchActions {

    private final RequestSearches searches;
    private final PlanCatalog catalog;
    private final Messages messages;

    SearchActions(RequestSearches searches, PlanCatalog catalog, Messages messages) {
        this.searches = searches;
        this.catalog = catalog;
        this.messages = messages;
    }

    /** The buttons for a request that is being searched for. */
    Component of(RequestSummary request, List<RequestFile.Search> asked) {
        Div buttons = new Div(new Button("Ask another agency", click -> ask(request)));
        buttons.addClassName("form-buttons");
        List<RequestFile.Search> open = asked.stream().filter(search -> search.answeredAt() == null).toList();
        open.forEach(search -> buttons.add(new Button("Ask " + search.agencyName() + " no more", click -> Confirmation.askBeforeRemoval(
                "Ask " + search.agencyName() + " no more?", "Its record holders have no task any more. The others go on.", "Ask no more", () -> {
                    searches.cancel(request.id(), request.version(), search.agency());
                    done(search.agencyName() + " is asked no more.");
                }))));
        return buttons;
    }

    private void ask(RequestSummary request) {
        ComboBox<AgencyView> agency = new ComboBox<>("Agency", catalog.agencies());
        agency.setItemLabelGenerator(AgencyView::name);
        agency.setRequiredIndicatorVisible(true);
        TextArea question = Typing.text("What to search for", "Beyond the request’s own words.");
        FieldsDialog dialog = new FieldsDialog(messages, "Ask another agency", "Its record holders get a task; the others go on.");
        dialog.add("agency", agency);
        dialog.add("question", question);
        dialog.confirmBy("Ask it", () -> {
            AgencyView chosen = agency.getValue();
            searches.add(request.id(), request.version(), chosen == null ? null : chosen.id().value(), Typing.value(question));
            done("The agency is asked.");
        });
        dialog.open();
    }

    private static void done(String sentence) {
        UI.getCurrent().refreshCurrentRoute(false);
        SuccessNotice.show(sentence);
    }
}
