package org.stathouse.stat.outside.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.ShownOnce;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.outside.NewKey;
import org.stathouse.stat.outside.OutsideSystemView;
import org.stathouse.stat.outside.RegisteredSystems;
import org.stathouse.stat.ui.StatAddresses;

/** An outside system: what it may do, and its key, which is shown once when it is made. */
@Route(OutsideSystemListView.SYSTEMS + "/new")
@RouteAlias(OutsideSystemListView.SYSTEMS + "/:id")
@RolesAllowed("ADMINISTRATOR")
class OutsideSystemPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RegisteredSystems systems;
    private final AuditLog audit;
    private final DateTexts dates;
    private final Messages messages;
    private final FaultSummary faults;
    private final OutsideSystemFields fields;
    private final Div keyShown = new Div();
    private final Div page = new Div();
    private @Nullable OutsideSystemView system;

    OutsideSystemPage(RegisteredSystems systems, StatDirectory stats, People people, AuditLog audit, DateTexts dates, Messages messages) {
        this.systems = systems;
        this.audit = audit;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
        this.fields = new OutsideSystemFields(stats.all(), people.active(), faults);
        add(new Anchor(OutsideSystemListView.SYSTEMS, "← All outside systems"), keyShown, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        system = event.getRouteParameters().get("id").isPresent() ? systems.get(StatAddresses.id(event)) : null;
        show();
    }

    @Override
    public String getPageTitle() {
        return system == null ? "Register an outside system" : system.name();
    }

    private void show() {
        OutsideSystemView known = system;
        page.removeAll();
        Button save = new Button(known == null ? "Register and make a key" : "Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-buttons");
        PageHeader header = new PageHeader(getPageTitle());
        page.add(header, faults, new SectionCard("What it is and may do", fields, buttons));
        if (known == null) {
            header.withSubtitle("It gets a key of its own, with which it can do what you allow here and nothing else.");
            return;
        }
        fields.show(known.form());
        header.withMark(OutsideSystemListView.state(known)).withActions(keySteps(known));
        page.add(new SectionCard("Key", facts(known), use(known)), new SectionCard("History", new CaseHistory(audit, dates, new CaseRef("stat-outside-system", known.id()))));
    }

    private Button[] keySteps(OutsideSystemView known) {
        if (known.revokedAt() != null) {
            return new Button[] {new Button("Make a new key", click -> rotate(known))};
        }
        Button revoke = new Button("Revoke the key", click -> revoke(known));
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button rotate = new Button("Replace the key", click -> Confirmation.ask(
                "Replace the key of " + known.name() + "?",
                "The present key is worth nothing from that moment on. Have the new one ready to be put in its place.",
                "Replace it",
                () -> rotate(known)));
        return new Button[] {rotate, revoke};
    }

    private Facts facts(OutsideSystemView known) {
        Facts facts = new Facts()
                .with("Made", dates.dateTime(known.keyMadeAt()))
                .with("Last used", known.lastUsedAt() == null ? "Never" : dates.dateTime(known.lastUsedAt()))
                .with("Registered", "%s by %s".formatted(dates.dateTime(known.registeredAt()), known.registeredBy()));
        if (known.revokedAt() != null) {
            facts.with("Revoked", "%s: %s".formatted(dates.dateTime(known.revokedAt()), known.revokedBecause()));
        }
        return facts;
    }

    private static Div use(OutsideSystemView known) {
        Div use = new Div(new Paragraph("It sends its key with each request, as “Authorization: Bearer” and the key:"));
        if (known.form().mayReport()) {
            use.add(address("POST /api/v1/stat/measures/{id}/observations"));
        }
        if (known.form().mayOpenItems()) {
            use.add(address("POST /api/v1/stat/items"));
        }
        return use;
    }

    private static Div address(String text) {
        Div address = new Div(text);
        address.addClassName("measure-address");
        return address;
    }

    private void save() {
        OutsideSystemView known = system;
        boolean saved = faults.attempt(() -> {
            if (known == null) {
                showKey(systems.register(fields.form()));
            } else {
                system = systems.change(known.id(), known.version(), fields.form());
                SuccessNotice.show("Saved.");
            }
        });
        if (saved) {
            show();
        }
    }

    private void rotate(OutsideSystemView known) {
        if (faults.attempt(() -> showKey(systems.rotate(known.id(), known.version())))) {
            show();
        }
    }

    private void revoke(OutsideSystemView known) {
        new ReasonDialog(
                        messages,
                        "Revoke the key of " + known.name() + "?",
                        "The system is shut out at once. It stays on record and can be given a new key.",
                        "Revoke the key",
                        reason -> {
                            system = systems.revoke(known.id(), known.version(), reason);
                            keyShown.removeAll();
                            show();
                            SuccessNotice.show("The key is revoked.");
                        })
                .open();
    }

    /** The only time that the key is seen; leaving the page forgets it. */
    private void showKey(NewKey fresh) {
        system = fresh.system();
        keyShown.removeAll();
        keyShown.add(new ShownOnce("key", fresh.key(), "It is shown this once and kept nowhere. If it is lost, replace it by a new one."));
        UUID id = fresh.system().id();
        UI.getCurrent().getPage().getHistory().replaceState(null, OutsideSystemListView.address(id));
    }
}
