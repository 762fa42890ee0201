package org.stathouse.stat.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Adds a Stat, or changes one. */
@Route("stat/stats/new")
@RouteAlias("stat/stats/:id/edit")
@RolesAllowed({"STAT_ANALYST", "DEPUTY_PERFORMANCE_OFFICER", "ADMINISTRATOR"})
class StatFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** By what name drafts remember the form. */
    private static final String FORM = "stat/stat";

    private final Stats stats;
    private final Messages messages;
    private final DraftKeeping drafts;
    private final StatFields fields;
    private final Div form = new Div();
    private final PageHeader header = new PageHeader("Add a Stat");
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private @Nullable StatView stat;
    private @Nullable KeptForm kept;

    StatFormView(Stats stats, People people, PlanCatalog plan, Deadlines deadlines, DraftKeeping drafts, Messages messages) {
        this.stats = stats;
        this.messages = messages;
        this.drafts = drafts;
        this.fields = new StatFields(people, plan, deadlines);
        this.faults = new FaultSummary(messages);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> leave());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        add(new RouterLink("All Stats", StatListView.class), header, conflict, faults, form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isPresent()) {
            show(stats.get(StatAddresses.id(event)));
        } else {
            fields.show(StatForm.EMPTY, StatKind.STAT);
            keep(KeptPlace.ofNew(FORM, getPageTitle(), "stat/stats/new"));
        }
    }

    @Override
    public String getPageTitle() {
        return stat == null ? "Add a Stat" : "Edit " + stat.name();
    }

    private void show(StatView known) {
        stat = known;
        header.setTitle("Edit " + known.name());
        fields.show(known.form(), known.kind());
        conflict.hide();
        faults.clear();
        keep(new KeptPlace(new DraftPlace(FORM, known.id().toString()), getPageTitle(), null, StatAddresses.stat(known.id()) + "/edit"));
    }

    /** Keeps what is typed from now on, and puts back what was typed before. */
    private void keep(KeptPlace place) {
        form.removeAll();
        kept = drafts.keep(place, fields);
        form.add(kept);
    }

    private void save() {
        fields.register(faults);
        StatView known = stat;
        boolean saved = faults.attempt(() -> {
            try {
                stat = known == null ? stats.add(fields.value()) : stats.edit(known.id(), known.version(), fields.value());
            } catch (Conflict changed) {
                tellOfConflict(changed, known);
            }
        });
        StatView now = stat;
        if (saved && now != null && now != known) {
            Objects.requireNonNull(kept).handedIn();
            UI.getCurrent().navigate(StatPage.class, StatAddresses.parameters(now.id()));
            SuccessNotice.show("Saved " + now.name() + ".");
        }
    }

    /** Only an existing Stat can have been changed by somebody else; of a new one the form says what is wrong. */
    private void tellOfConflict(Conflict changed, @Nullable StatView known) {
        if (known == null) {
            throw changed;
        }
        UUID id = known.id();
        conflict.show(messages.text(changed.fault()), "", () -> {
            Objects.requireNonNull(kept).handedIn();
            show(stats.get(id));
        });
    }

    private void leave() {
        StatView known = stat;
        if (known == null) {
            UI.getCurrent().navigate(StatListView.class);
        } else {
            UI.getCurrent().navigate(StatPage.class, StatAddresses.parameters(known.id()));
        }
    }
}
