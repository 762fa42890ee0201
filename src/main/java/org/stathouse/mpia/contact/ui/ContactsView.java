package org.stathouse.mpia.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RecordsContacts.Contact;
import org.stathouse.mpia.contact.AgencyContacts;
import org.stathouse.mpia.contact.ContactForm;
import org.stathouse.mpia.contact.ContactView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;

/** The contact for records of each agency, to be confirmed once a year; the public sees them too. */
@Route("records-desk/contacts")
@PageTitle("Records contacts")
@Menu(title = "Records contacts", order = 67, icon = "vaadin:phone")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "RECORD_HOLDER", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class ContactsView extends Div implements BeforeEnterObserver {

    private final AgencyContacts contacts;
    private final Messages messages;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final Div rows = new Div();

    ContactsView(AgencyContacts contacts, Messages messages, DateTexts dates) {
        this.contacts = contacts;
        this.messages = messages;
        this.dates = dates;
        this.faults = new FaultSummary(messages);
        add(
                new PageHeader("Records contacts")
                        .withSubtitle("Whom the public turns to, agency by agency. The law has them brought up to date once a year (GP §4-503)."),
                faults,
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        List<ContactView> all = contacts.list();
        if (all.isEmpty()) {
            rows.add(new EmptyState("There is no agency yet.", "Agencies come with the plan."));
            return;
        }
        FlowTable table = new FlowTable("Records contacts").withColumn("Agency").withColumn("Contact").withColumn("Confirmed").withColumn("Actions");
        all.forEach(agency -> table.addRow(new Span(agency.agencyName()), person(agency.contact()), standing(agency), actions(agency)));
        rows.add(table);
    }

    private static Component person(@Nullable Contact contact) {
        if (contact == null) {
            return new Span("Nobody is named.");
        }
        return LongText.of(Stream.of(contact.name(), contact.title(), contact.email(), contact.phone(), contact.postalAddress())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    private Component standing(ContactView agency) {
        Contact contact = agency.contact();
        if (contact == null) {
            return new StatusBadge(Tone.WARNING, "No contact");
        }
        StatusBadge badge = agency.outOfDate() ? new StatusBadge(Tone.WARNING, "Older than a year") : new StatusBadge(Tone.GOOD, "Up to date");
        return new Div(badge, new Paragraph(dates.date(contact.confirmedOn()) + ", " + agency.confirmedBy()));
    }

    private Component actions(ContactView agency) {
        if (!contacts.mayWrite(agency.agency())) {
            return new Span("–");
        }
        Button write = new Button(agency.contact() == null ? "Name a contact" : "Edit", click -> write(agency));
        write.setAriaLabel(write.getText() + ": " + agency.agencyName());
        write.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(write);
        if (agency.contact() != null) {
            Button confirm = new Button("Confirm", click -> confirm(agency));
            confirm.setAriaLabel("Confirm: " + agency.agencyName());
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            actions.add(confirm);
        }
        return actions;
    }

    private void confirm(ContactView agency) {
        if (faults.attempt(() -> contacts.confirm(agency.agency(), agency.version()))) {
            SuccessNotice.show("The contact of " + agency.agencyName() + " is confirmed.");
        }
        refresh();
    }

    private void write(ContactView agency) {
        FieldsDialog dialog = new FieldsDialog(messages, "Contact of " + agency.agencyName(), "The public sees all of it. Saving confirms it for a year.");
        TextField name = Typing.line("Name", "");
        TextField title = Typing.line("Title", "");
        TextField email = Typing.line("E-mail", "");
        TextField phone = Typing.line("Telephone", "");
        TextArea address = Typing.text("Postal address", "");
        Typing.require(name);
        Contact contact = agency.contact();
        if (contact != null) {
            Typing.fill(name, contact.name());
            Typing.fill(title, contact.title());
            Typing.fill(email, contact.email());
            Typing.fill(phone, contact.phone());
            Typing.fill(address, contact.postalAddress());
        }
        dialog.add("name", name);
        dialog.add("title", title);
        dialog.add("email", email);
        dialog.add("phone", phone);
        dialog.add("postalAddress", address);
        dialog.confirmBy("Save", () -> {
            contacts.write(
                    agency.agency(),
                    agency.version(),
                    new ContactForm(Typing.value(name), Typing.value(title), Typing.value(email), Typing.value(phone), Typing.value(address)));
            refresh();
        });
        dialog.open();
    }
}
