package org.stathouse.raid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.plan.ActionId;
import org.stathouse.raid.RaidItemForm;
import org.stathouse.raid.RaidItemView;
import org.stathouse.raid.RaidItems;
import org.stathouse.raid.RaidRegister;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RaidType;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Enters an item or changes one; a new one may be begun for a type and an action named in the address. */
@Route("raid/items/new")
@RouteAlias("raid/items/:id/edit")
@PermitAll
class RaidFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** By what name drafts remember the form. */
    private static final String FORM = "raid/item";

    private final RaidItems items;
    private final RaidRegister register;
    private final AuditLog log;
    private final RaidFields fields;
    private final FaultSummary faults;
    private final DraftKeeping drafts;
    private final Div form = new Div();
    private final ConflictNotice conflict = new ConflictNotice();
    private final PageHeader header = new PageHeader("New item");
    private final Anchor back = new Anchor();
    private String title = "New RAID item";
    private @Nullable RaidItemView seen;
    private @Nullable KeptForm kept;

    RaidFormView(RaidItems items, RaidRegister register, RaidChoices choices, AuditLog log, DraftKeeping drafts, Messages messages) {
        this.items = items;
        this.register = register;
        this.log = log;
        this.drafts = drafts;
        this.fields = new RaidFields(choices);
        this.faults = new FaultSummary(messages);
        fields.register(faults);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> UI.getCurrent().getPage().getHistory().back());
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        add(back, header, conflict, faults, form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .ifPresentOrElse(id -> edit(register.get(Addresses.id(id))), () -> begin(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void begin(QueryParameters query) {
        if (!items.mayEnter()) {
            throw new NotPermitted(Fault.of("raid.mayNotEnter"));
        }
        RaidType type = read(query, "type", name -> RaidType.valueOf(name.toUpperCase(Locale.ROOT))).orElse(null);
        Set<ActionId> actions = read(query, "action", ActionId::of).stream().collect(Collectors.toSet());
        back.setHref(RegisterPlace.last(UI.getCurrent()));
        back.setText("← RAID register");
        header.withSubtitle("It gets its number when you save.");
        fields.show(RaidItemForm.EMPTY.about(type, actions), false);
        keep(KeptPlace.ofNew(FORM, title, "raid/items/new"));
    }

    private static <T> Optional<T> read(QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private void edit(RaidItemView item) {
        if (!item.mayEdit() || item.status() == RaidStatus.CLOSED && item.type() != RaidType.DECISION) {
            throw new NotPermitted(Fault.of("raid.readOnly", item.number()));
        }
        seen = item;
        title = "Edit " + item.number();
        back.setHref(Addresses.item(item.id()));
        back.setText("← " + item.number());
        header.setTitle("Edit " + item.number());
        header.withSubtitle(String.valueOf(item.form().title()));
        fields.show(item.form(), true);
        keep(new KeptPlace(new DraftPlace(FORM, item.id().toString()), title, item.form().title(), "raid/items/" + item.id() + "/edit"));
    }

    /** Keeps what is typed from now on, and puts back what was typed before. */
    private void keep(KeptPlace place) {
        if (kept == null) {
            kept = drafts.keep(place, fields);
            form.add(kept);
        }
    }

    private void save() {
        faults.attempt(() -> {
            RaidItemView before = seen;
            if (before == null) {
                leaveTo(items.enter(fields.read()));
                return;
            }
            try {
                leaveTo(items.revise(before.id(), before.version(), fields.read()));
            } catch (Conflict | OptimisticLockingFailureException changed) {
                showConflict(before.id());
            }
        });
    }

    private void leaveTo(RaidItemView saved) {
        Objects.requireNonNull(kept).handedIn();
        UI.getCurrent().navigate(Addresses.item(saved.id()));
        SuccessNotice.show("Saved " + saved.number() + ".");
    }

    private void showConflict(UUID id) {
        RaidItemView theirs = register.get(id);
        String change = log.ofCase(new CaseRef("raid-item", id), null, 1).items().stream().map(RaidFormView::told).findFirst().orElse("");
        conflict.show(theirs.number() + " was changed since you opened it. Nothing of yours was saved.", change, () -> edit(theirs));
    }

    private static String told(AuditEntry entry) {
        List<String> changes = entry.changes().stream()
                .map(field -> field.field().replace('_', ' ') + ": " + Objects.requireNonNullElse(field.after(), "–"))
                .toList();
        return entry.actorName() + " set " + String.join("; ", changes);
    }
}
