package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.catalog.StatFilter;
import org.stathouse.stat.catalog.StatRow;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Plans one session of a Stat, or those of its cadence up to a day. */
@Route(StatAddresses.PLAN_SESSIONS)
@PageTitle("Plan sessions")
@PermitAll
class PlanSessionsView extends Div implements BeforeEnterObserver {

    private static final int MOST_STATS = 200;
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final List<StatRow> choosable;
    private final FaultSummary faults;
    private final ComboBox<StatRow> stat = new ComboBox<>("Stat");
    private final RadioButtonGroup<Boolean> series =
            Choice.of("What to plan", cadence -> cadence ? "The sessions of its cadence" : "One session beside its cadence", true, false);
    private final DatePicker until = Typing.date("Up to", "The sessions of the cadence up to this day; those that stand already stay.");
    private final DatePicker day = Typing.date("Day", "A working day.");
    private final TimePicker time = new TimePicker("Begins at");
    private final Paragraph meets = new Paragraph();
    private final DraftKeeping drafts;
    private final Div fields = new Div();
    private final Div form = new Div();
    private @Nullable KeptForm kept;

    PlanSessionsView(Sessions sessions, Stats stats, DraftKeeping drafts, Messages messages) {
        this.sessions = sessions;
        this.drafts = drafts;
        this.choosable = stats.list(StatFilter.ACTIVE, null, MOST_STATS).items().stream().filter(row -> sessions.mayPlan(row.id())).toList();
        this.faults = new FaultSummary(messages)
                .withField("stat", stat)
                .withField("until", until)
                .withField("day", day)
                .withField("startsAt", time);
        stat.setItems(choosable);
        stat.setItemLabelGenerator(StatRow::name);
        stat.addValueChangeListener(change -> show());
        time.setStep(QUARTER_HOUR);
        time.setLocale(Locale.US);
        time.setHelperText("City time. Empty for the time at which the Stat meets.");
        series.setValue(true);
        series.addValueChangeListener(change -> show());
        meets.getElement().setAttribute("aria-live", "polite");
        Typing.require(stat, until, day);
        Button plan = new Button("Plan", click -> plan());
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> UI.getCurrent().navigate(SessionListView.class));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(plan, cancel);
        buttons.addClassName("form-buttons");
        fields.add(new Fields(stat), meets, series, new Fields(until, day, time));
        add(
                new RouterLink("All sessions", SessionListView.class),
                new PageHeader("Plan sessions").withSubtitle("Its people are told, and its preparation begins nine working days before."),
                faults,
                new SectionCard("Which sessions", form, buttons));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation().getQueryParameters().getSingleParameter("stat").orElse("");
        choosable.stream().filter(row -> row.id().toString().equals(asked)).findFirst().ifPresent(stat::setValue);
        show();
        kept = drafts.keep(KeptPlace.ofNew("stat/sessions", "Plan sessions", event.getLocation().getPathWithQueryParameters()), fields);
        form.add(kept);
    }

    private void show() {
        boolean cadence = Boolean.TRUE.equals(series.getValue());
        until.setVisible(cadence);
        day.setVisible(!cadence);
        time.setVisible(!cadence);
        StatRow chosen = stat.getValue();
        meets.setText(chosen == null
                ? "Choose a Stat that you run or chair."
                : chosen.name() + " meets: " + StatWords.meets(chosen.schedule()) + ". Where the City is closed, on the next working day.");
    }

    private void plan() {
        faults.attempt(() -> {
            UUID chosen = chosen();
            if (Boolean.TRUE.equals(series.getValue())) {
                List<SessionView> planned = sessions.planUntil(chosen, until.getValue());
                Objects.requireNonNull(kept).handedIn();
                UI.getCurrent().navigate(SessionListView.class, StatAddresses.ofStat(chosen));
                SuccessNotice.show("Planned " + StatWords.count(planned.size(), "session") + ".");
            } else {
                SessionView planned = sessions.plan(chosen, new SessionForm(day.getValue(), time.getValue()));
                Objects.requireNonNull(kept).handedIn();
                UI.getCurrent().navigate(SessionPage.class, StatAddresses.parameters(planned.id()));
                SuccessNotice.show("Planned " + planned.number() + ".");
            }
        });
    }

    private UUID chosen() {
        StatRow chosen = stat.getValue();
        if (chosen == null) {
            throw new BusinessRuleViolation(Fault.at("stat", "shared.required"));
        }
        return chosen.id();
    }
}
