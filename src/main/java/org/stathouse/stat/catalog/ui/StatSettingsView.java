package org.stathouse.stat.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Objects;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.DayKind;
import org.stathouse.stat.LegalRules;
import org.stathouse.stat.catalog.StatSettings;

/** How the two dates of City Code Art. 1 §61-4 are computed: to read for everybody, to change for administrators. */
@Route("stat/settings")
@PageTitle("Legal dates of Stat sessions")
@PermitAll
class StatSettingsView extends Div {

    private final StatSettings settings;
    private final FaultSummary faults;
    private final IntegerField hours = number("Agencies’ memos", "Hours before the session begins.");
    private final IntegerField days = number("Follow-up memo", "Days after the day of the session.");
    private final RadioButtonGroup<DayKind> kind = Choice.of("Which days after the session count", DayKind::label, DayKind.CALENDAR, DayKind.WORKING);
    private LegalRules rules;

    StatSettingsView(StatSettings settings, Messages messages) {
        this.settings = settings;
        this.faults = new FaultSummary(messages)
                .withField("memoHoursBefore", hours)
                .withField("memoDaysAfter", days)
                .withField("dayKind", kind);
        this.rules = settings.rules();
        add(
                new RouterLink("All Stats", StatListView.class),
                new PageHeader("Legal dates of Stat sessions")
                        .withSubtitle("City Code Art. 1 §61-4 asks for the agency’s memo 48 hours before a session, and for a memo with every request and commitment within 2 days after it."));
        Paragraph doubt = new Paragraph(
                "The text does not say whether its days are calendar or working days. Calendar days are the stricter reading and the default; counsel may have it changed.");
        SectionCard card = new SectionCard("How they are computed", doubt);
        add(card);
        if (settings.mayChange()) {
            edit(card);
        } else {
            card.add(new Facts()
                    .with("Agencies’ memos", rules.memoHoursBefore() + " hours before the session begins")
                    .with("Follow-up memo", "Within " + rules.memoDaysAfter() + " " + rules.dayKind().label().toLowerCase(Locale.ROOT) + " after the session"));
        }
    }

    private void edit(SectionCard card) {
        show();
        Typing.require(hours, days);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.add(
                new Paragraph("Changes hold for sessions that are planned or moved from now on. Dates of other sessions stay."),
                faults,
                new Fields(hours, days).withWide(kind).withButtons(save));
    }

    private void show() {
        hours.setValue(rules.memoHoursBefore());
        days.setValue(rules.memoDaysAfter());
        kind.setValue(rules.dayKind());
    }

    private void save() {
        if (faults.attempt(() -> rules = settings.change(new LegalRules(rules.version(), value(hours), value(days), kind.getValue())))) {
            show();
            SuccessNotice.show("The legal dates are saved.");
        }
    }

    /** An empty field counts as 0, which the rules refuse. */
    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static IntegerField number(String label, String unit) {
        IntegerField field = new IntegerField(label);
        field.setHelperText(unit);
        field.setStepButtonsVisible(true);
        return field;
    }
}
