package org.stathouse.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.DeliveryChoice;
import org.stathouse.notification.NoticeCatalog;
import org.stathouse.notification.NoticeHours;
import org.stathouse.notification.NoticeKind;
import org.stathouse.notification.NoticeSettings;
import org.stathouse.notification.ReturnedMail;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** Where people choose what comes to them by mail, and at which hours. */
@Route(NoticeSettingsView.PATH)
@PageTitle("What comes by mail")
@PermitAll
class NoticeSettingsView extends Div implements BeforeEnterObserver {

    static final String PATH = "account/notices";

    private final transient NoticeSettings settings;
    private final NoticeCatalog catalog;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final Map<String, Select<DeliveryChoice>> choices = new LinkedHashMap<>();
    private final TimePicker quietFrom = time("Quiet from");
    private final TimePicker quietTo = time("Quiet until");
    private final Checkbox workingDays = new Checkbox("On working days only");
    private final Div returned = new Div();
    private final Div kinds = new Div();
    private long version;

    NoticeSettingsView(NoticeSettings settings, NoticeCatalog catalog, DateTexts dates, Messages messages) {
        this.settings = settings;
        this.catalog = catalog;
        this.dates = dates;
        faults = new FaultSummary(messages).withField("quietFrom", quietFrom).withField("quietTo", quietTo);
        workingDays.setHelperText("On Saturdays, Sundays and the City’s holidays nothing comes.");
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-buttons");
        add(
                new PageHeader("What comes by mail").withSubtitle("In Stathouse itself you find every notice, whatever you choose here."),
                returned,
                faults,
                new SectionCard(
                        "When",
                        new Paragraph("What comes about in quiet hours waits until they end. Digests are sent at 7 AM on working days, the weekly one on the"
                                + " first of the week. What the law wants told comes at any hour."),
                        new Fields(quietFrom, quietTo, workingDays)),
                kinds,
                buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(settings.own());
    }

    private void show(NoticeSettings.Own own) {
        version = own.version();
        quietFrom.setValue(own.hours().quietFrom());
        quietTo.setValue(own.hours().quietTo());
        workingDays.setValue(own.hours().workingDaysOnly());
        showReturned(own.returned());
        kinds.removeAll();
        choices.clear();
        Map<String, List<NoticeKind>> groups =
                catalog.all().stream().collect(Collectors.groupingBy(NoticeKind::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) -> {
            Div rows = new Div();
            rows.addClassName("notice-choices");
            members.forEach(kind -> rows.add(row(kind, own.choices().getOrDefault(kind.code(), kind.usual()))));
            kinds.add(new SectionCard(group, rows));
        });
    }

    private void showReturned(ReturnedMail.@Nullable Mark mark) {
        returned.removeAll();
        returned.setVisible(mark != null);
        if (mark != null) {
            returned.addClassName("notice-returned");
            returned.getElement().setAttribute("role", "status");
            returned.add(
                    new Paragraph("Mail to " + mark.address() + " came back on " + dates.date(mark.returnedAt()) + ": " + mark.reason()
                            + ". Until this is mended, you find your notices here only. An administrator can correct your address."),
                    new Button("Send to this address again", click -> {
                        settings.tryAddressAgain();
                        SuccessNotice.show("Mail goes to your address again.");
                        show(settings.own());
                    }));
        }
    }

    private Div row(NoticeKind kind, DeliveryChoice choice) {
        Div row = new Div(new Span(kind.title()));
        row.addClassName("notice-choice");
        if (kind.choices().size() == 1) {
            Span fixed = new Span("Always at once: the law or a rule of the City wants it told");
            fixed.addClassName("quiet");
            row.add(fixed);
            return row;
        }
        Select<DeliveryChoice> select = new Select<>();
        select.setItems(kind.choices());
        select.setItemLabelGenerator(NoticeSettingsView::label);
        select.setAriaLabel(kind.title());
        select.setValue(choice);
        choices.put(kind.code(), select);
        row.add(select);
        return row;
    }

    private void save() {
        Map<String, DeliveryChoice> wanted = choices.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getValue()));
        if (faults.attempt(() -> show(settings.change(wanted, hours(), version)))) {
            SuccessNotice.show("Saved.");
        }
    }

    private NoticeHours hours() {
        if (quietFrom.isEmpty() || quietTo.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at(quietFrom.isEmpty() ? "quietFrom" : "quietTo", "notification.settings.quiet"));
        }
        return new NoticeHours(quietFrom.getValue(), quietTo.getValue(), workingDays.getValue());
    }

    static String label(DeliveryChoice choice) {
        return switch (choice) {
            case AT_ONCE -> "At once";
            case DAILY -> "In the daily digest";
            case WEEKLY -> "In the weekly digest";
            case NEVER -> "Never by mail";
        };
    }

    private static TimePicker time(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Locale.US);
        picker.setStep(Duration.ofMinutes(30));
        picker.setHelperText("The City’s time");
        return picker;
    }
}
