package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.steerco.minutes.MinutesSection;
import org.stathouse.steerco.minutes.MinutesView;
import org.stathouse.steerco.minutes.ReviewMinutes;
import org.stathouse.steerco.minutes.SectionText;

/**
 * The minutes of a meeting: what was recorded, and beside it what the drafter adds, saved with every pause in typing. The chair
 * approves them; from then on they are only read.
 */
@Route("steerco/meetings/:id/minutes")
@PermitAll
class MinutesPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final Minutes minutes;
    private final DateTexts dates;
    private final Messages messages;
    private final Clock clock;
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private final Map<String, TextArea> texts = new LinkedHashMap<>();
    private SaveStatus saved;
    private @Nullable MeetingView meeting;
    private long version;
    private boolean stale;

    MinutesPage(Meetings meetings, Minutes minutes, DateTexts dates, Messages messages, Clock clock) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
        this.faults = new FaultSummary(messages);
        this.saved = new SaveStatus(clock, dates);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = meetings.get(Addresses.id(event));
        show(minutes.of(meeting.id()));
    }

    @Override
    public String getPageTitle() {
        return meeting == null ? "Minutes" : "Minutes of " + meeting.number();
    }

    private void show(MinutesView shown) {
        MeetingView known = meeting;
        if (known == null) {
            return;
        }
        version = shown.version();
        stale = false;
        saved = new SaveStatus(clock, dates);
        texts.clear();
        removeAll();
        PageHeader header = new PageHeader("Minutes of " + known.number())
                .withMark(Wording.badge(shown.status()))
                .withSubtitle(Wording.when(known.day(), known.startsAt()) + ", " + known.place() + ". " + standing(shown));
        actions(shown, header);
        add(new RouterLink("To the meeting", MeetingPage.class, Addresses.parameters(known.id())), header, conflict, faults);
        if (shown.returnedBecause() != null) {
            add(new SectionCard("Sent back by the chair", LongText.of(shown.returnedBecause())));
        }
        if (shown.mayEdit()) {
            add(saved);
        }
        shown.sections().forEach(section -> add(section(section, shown.mayEdit())));
    }

    private String standing(MinutesView shown) {
        if (shown.approvedAt() != null) {
            return "Approved by " + shown.approvedBy() + " on " + dates.date(shown.approvedAt()) + "; nothing changes them any more.";
        }
        return shown.drafter() == null ? "Drafted from what was recorded." : "Drafted from what was recorded, edited last by " + shown.drafter() + ".";
    }

    private void actions(MinutesView shown, PageHeader header) {
        UUID id = shown.meetingId();
        if (shown.document() != null) {
            header.withActions(Downloads.link("Download as PDF", shown.document().fileName(), shown.document().mediaType(), () -> minutes.pdf(id)));
        }
        if (shown.mayApprove()) {
            header.withActions(primary("Approve the minutes", () -> Confirmation.ask(
                    "Approve the minutes?",
                    "They are frozen: from then on nothing changes them, and the PDF is issued.",
                    "Approve the minutes",
                    () -> review(id, new ReviewMinutes(true, null), "The minutes are approved."))));
            header.withActions(new Button("Send back", click -> new ReasonDialog(
                            messages,
                            "Send the minutes back?",
                            "The drafter reads the reason and hands them in again.",
                            "Send back",
                            reason -> show(minutes.review(id, version, new ReviewMinutes(false, reason))))
                    .open()));
        }
        if (shown.mayEdit()) {
            header.withActions(primary("Hand to the chair", () -> Confirmation.ask(
                    "Hand the minutes to the chair?", "The chair approves them or sends them back. Until then they cannot be edited.", "Hand to the chair", this::submit)));
        }
    }

    private Component section(MinutesSection section, boolean editable) {
        SectionCard card = new SectionCard(section.title());
        if (!section.recorded().isEmpty()) {
            UnorderedList lines = new UnorderedList();
            section.recorded().forEach(line -> lines.add(new ListItem(line)));
            card.add(lines);
        }
        if (editable) {
            TextArea text = Typing.text("Text", "");
            text.setAriaLabel("Text on " + section.title());
            text.setPlaceholder("What should be added or explained");
            text.setLabel(null);
            text.setWidthFull();
            text.setMinRows(2);
            Typing.fill(text, section.text());
            text.addValueChangeListener(change -> save(section.key(), text));
            texts.put(section.key(), text);
            card.add(text);
        } else if (!section.text().isBlank()) {
            card.add(LongText.of(section.text()));
        } else if (section.recorded().isEmpty()) {
            card.add(new Paragraph("Nothing was recorded."));
        }
        return card;
    }

    private void save(String key, TextArea text) {
        MeetingView known = meeting;
        if (stale || known == null) {
            return;
        }
        try {
            version = minutes.save(known.id(), version, List.of(new SectionText(key, Typing.value(text)))).version();
            saved.saved();
        } catch (BusinessRuleViolation broken) {
            faults.show(broken.faults());
            saved.notSaved("see above.");
        } catch (Conflict changed) {
            showConflict(changed);
        }
    }

    private void showConflict(Conflict changed) {
        stale = true;
        saved.notSaved("the minutes were changed elsewhere.");
        MeetingView known = meeting;
        if (known != null) {
            conflict.show(messages.text(changed.fault()), "", () -> show(minutes.of(known.id())));
        }
    }

    private void submit() {
        MeetingView known = meeting;
        if (known != null && !stale && faults.attempt(() -> show(minutes.submit(known.id(), version)))) {
            SuccessNotice.show("The minutes are with the chair.");
        }
    }

    private void review(UUID id, ReviewMinutes answer, String done) {
        if (faults.attempt(() -> show(minutes.review(id, version, answer)))) {
            SuccessNotice.show(done);
        }
    }

    private static Button primary(String label, Runnable step) {
        Button button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
