package org.stathouse.mpia.published.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.mpia.published.PublishedForm;
import org.stathouse.mpia.published.PublishedLedger;
import org.stathouse.mpia.published.PublishedView;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;

/** An entry of what is public already. Intake clerks and the supervisor change it; other records staff read it. */
@Route(PublishedListView.PUBLISHED + "/new")
@RouteAlias(PublishedListView.PUBLISHED + "/:id")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "RECORD_HOLDER", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class PublishedPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PublishedLedger ledger;
    private final AuditLog audit;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final List<AgencyView> agencies;
    private final TextField title = Typing.line("Title", "As the public reads it.");
    private final TextArea description = Typing.text("Description", "What it holds, for which time, and how current it is.");
    private final TextField searchWords = Typing.line("Search words", "Other words by which people look for it, also in Spanish.");
    private final TextField link = Typing.line("Link", "Where it stands: http:// or https://.");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Agency");
    private final Checkbox active = new Checkbox("Shown to the public", true);
    private final Div page = new Div();
    private @Nullable PublishedView entry;

    PublishedPage(PublishedLedger ledger, PlanCatalog plan, AuditLog audit, DateTexts dates, Messages messages) {
        this.ledger = ledger;
        this.audit = audit;
        this.dates = dates;
        this.agencies = plan.agencies();
        agency.setItems(agencies);
        agency.setItemLabelGenerator(AgencyView::name);
        agency.setClearButtonVisible(true);
        Typing.require(title, description, link);
        this.faults = new FaultSummary(messages)
                .withField("title", title)
                .withField("description", description)
                .withField("searchWords", searchWords)
                .withField("link", link)
                .withField("agency", agency);
        add(new Anchor(PublishedListView.PUBLISHED, "← Already public"), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        entry = event.getRouteParameters().get("id").map(PublishedPage::id).map(ledger::get).orElse(null);
        show();
    }

    @Override
    public String getPageTitle() {
        return entry == null ? "Add an entry" : String.valueOf(entry.form().title());
    }

    private void show() {
        PublishedView known = entry;
        page.removeAll();
        PageHeader header = new PageHeader(getPageTitle());
        SectionCard card = new SectionCard("What it is and where it stands", new Fields(title, agency, link, searchWords), description, active);
        description.setWidthFull();
        page.add(header, faults, card);
        if (ledger.mayKeep()) {
            Button save = new Button(known == null ? "Add it" : "Save", click -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div buttons = new Div(save);
            buttons.addClassName("form-buttons");
            card.add(buttons);
        }
        if (known != null) {
            header.withMark(PublishedListView.state(known))
                    .withSubtitle("Changed by %s, %s".formatted(known.changedBy(), dates.dateTime(known.changedAt())));
            fill(known.form());
            page.add(new SectionCard("History", new CaseHistory(audit, dates, new CaseRef(PublishedLedger.CASE_TYPE, known.id()))));
        }
    }

    private void fill(PublishedForm form) {
        Typing.fill(title, form.title());
        Typing.fill(description, form.description());
        Typing.fill(searchWords, form.searchWords());
        Typing.fill(link, form.link());
        agencies.stream().filter(one -> one.id().value().equals(form.agency())).findFirst().ifPresent(agency::setValue);
        active.setValue(form.active());
    }

    private void save() {
        PublishedView known = entry;
        AgencyView chosen = agency.getValue();
        PublishedForm form = new PublishedForm(
                Typing.value(title),
                Typing.value(description),
                Typing.value(searchWords),
                Typing.value(link),
                chosen == null ? null : chosen.id().value(),
                active.getValue());
        boolean saved = faults.attempt(() -> entry = known == null ? ledger.add(form) : ledger.change(known.id(), known.version(), form));
        if (saved) {
            SuccessNotice.show("Saved.");
            UI.getCurrent().navigate(PublishedListView.PUBLISHED);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Published " + text);
        }
    }
}
