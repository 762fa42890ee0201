package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.plan.AgencyView;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.Typing;

/** The fields of a request as staff take it down (processes.md A.4, form). */
class NewRequestFields extends Composite<Div> {

    private final RadioButtonGroup<Channel> channel =
            Choice.of("How it came in", Channel::label, Channel.LETTER, Channel.WALK_IN, Channel.PHONE, Channel.EMAIL);
    private final DatePicker receivedOn = Typing.date("Received on", "By the first agency that had it: from this day on the law counts.");
    private final TextArea priorContact = Typing.text("Note for the log", "How it was taken down, or why it is logged only now.");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Agency");
    private final RadioButtonGroup<RequestKind> kind = Choice.of("Kind", RequestKind::label, RequestKind.values());
    private final RadioButtonGroup<Tier> tier = Choice.of("Tier", RequestWords::tier, Tier.values());
    private final TextField subject = Typing.line("Subject", "What it is about, in a line. Left empty, it is made from the description.");
    private final TextArea description = Typing.text("Which records", "In the requester’s own words.");
    private final DatePicker recordsFrom = Typing.date("Records from", "The first day of the period.");
    private final DatePicker recordsTo = Typing.date("Records until", "The last day of the period.");
    private final TextField format = Typing.line("Wanted as", "For example: paper copies, or a spreadsheet.");
    private final TextField name = Typing.line("Name", "Nobody has to give one.");
    private final TextField organization = Typing.line("Organization", "");
    private final TextField email = Typing.line("E-mail", "");
    private final TextField phone = Typing.line("Telephone", "");
    private final TextArea postalAddress = Typing.text("Postal address", "Needed where there is no e-mail address.");
    private final RadioButtonGroup<PreferredLanguage> language = Choice.of("Language", PreferredLanguage::label, PreferredLanguage.values());
    private final ComboBox<WaiverGround> waiver = new ComboBox<>("Asks for the fee to be waived");
    private final TextArea waiverStatement = Typing.text("Why it should be waived", "The requester’s words, or that an affidavit of indigence is in the file.");

    NewRequestFields(List<AgencyView> agencies, LocalDate today) {
        agency.setItems(agencies);
        agency.setItemLabelGenerator(AgencyView::name);
        agency.setClearButtonVisible(true);
        agency.setHelperText("That received it, or is believed to hold the records. Intake can decide later.");
        waiver.setItems(WaiverGround.values());
        waiver.setItemLabelGenerator(WaiverGround::label);
        waiver.setClearButtonVisible(true);
        waiver.setPlaceholder("No");
        waiver.addValueChangeListener(change -> waiverStatement.setVisible(change.getValue() != null));
        waiverStatement.setVisible(false);
        Typing.require(receivedOn, description);
        receivedOn.setValue(today);
        receivedOn.setMax(today);
        kind.setValue(RequestKind.ORDINARY);
        tier.setValue(Tier.PUBLIC);
        language.setValue(PreferredLanguage.ENGLISH);
        getContent()
                .add(
                        new SectionCard("How it came in", new Fields(channel, receivedOn).withWide(priorContact)),
                        new SectionCard(
                                "What is asked for",
                                new Fields().withWide(description, subject),
                                new Fields(recordsFrom, recordsTo, format, agency, kind, tier)),
                        new SectionCard("Who asks", new Fields(name, organization, email, phone, language).withWide(postalAddress)),
                        new SectionCard("Fee", new Fields(waiver).withWide(waiverStatement)));
    }

    /** Shows each fault at its field. */
    void register(FaultSummary faults) {
        faults.withField("channel", channel)
                .withField("receivedOn", receivedOn)
                .withField("priorContact", priorContact)
                .withField("agency", agency)
                .withField("kind", kind)
                .withField("tier", tier)
                .withField("subject", subject)
                .withField("description", description)
                .withField("recordsFrom", recordsFrom)
                .withField("recordsTo", recordsTo)
                .withField("format", format)
                .withField("requester.name", name)
                .withField("requester.organization", organization)
                .withField("requester.email", email)
                .withField("requester.phone", phone)
                .withField("requester.postalAddress", postalAddress)
                .withField("waiver", waiver)
                .withField("waiverStatement", waiverStatement);
    }

    /** Runs this after the receipt or the kind was changed, from which the legal dates follow. */
    void onClock(Runnable changed) {
        tellAfter(changed, receivedOn, kind);
    }

    /** Runs this after what is asked for was changed. */
    void onWords(Runnable changed) {
        tellAfter(changed, subject, description);
    }

    /** Runs this after the address was changed by which a requester is known. */
    void onRequester(Runnable changed) {
        tellAfter(changed, email);
    }

    @Nullable LocalDate receivedOn() {
        return receivedOn.getValue();
    }

    RequestKind kind() {
        return kind.getValue();
    }

    @Nullable String email() {
        return Typing.value(email);
    }

    /** The words by which other requests and published records are looked for. */
    String words() {
        return (subject.getValue() + " " + description.getValue()).strip();
    }

    NewRequest value() {
        AgencyView chosen = agency.getValue();
        UUID agencyId = chosen == null ? null : chosen.id().value();
        Requester requester = new Requester(
                Typing.value(name), Typing.value(email), Typing.value(phone), Typing.value(postalAddress), Typing.value(organization), language.getValue());
        return new NewRequest(
                channel.getValue(),
                receivedOn.getValue(),
                requester,
                agencyId,
                kind.getValue(),
                tier.getValue(),
                Typing.value(subject),
                Typing.value(description),
                recordsFrom.getValue(),
                recordsTo.getValue(),
                Typing.value(format),
                waiver.getValue(),
                waiver.getValue() == null ? null : Typing.value(waiverStatement),
                Typing.value(priorContact));
    }

    private static void tellAfter(Runnable changed, HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> changed.run());
        }
    }
}
