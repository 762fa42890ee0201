package org.stathouse.mpia.clock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.mpia.ExtensionBook.Asked;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.clock.ExtensionDesk;
import org.stathouse.mpia.clock.Extensions;
import org.stathouse.mpia.clock.ExtensionsView;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** What moved the dates of a request and what may: the applicant is asked for more time here, and the answer written down. */
@org.springframework.stereotype.Component
@Order(150)
class ExtensionPanel implements RequestPanel {

    private final Extensions extensions;
    private final ExtensionDesk desk;
    private final RequestBook requests;
    private final Messages messages;
    private final DateTexts dates;

    ExtensionPanel(Extensions extensions, ExtensionDesk desk, RequestBook requests, Messages messages, DateTexts dates) {
        this.extensions = extensions;
        this.desk = desk;
        this.requests = requests;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Extensions";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        if (!requests.may(RequestRight.READ_FILE, request.id())) {
            return Optional.empty();
        }
        ExtensionsView view = extensions.read(request.id());
        Div part = new Div(standing(view));
        if (request.open() && requests.may(RequestRight.HANDLE, request.id())) {
            Asked asked = view.asked();
            if (asked != null) {
                part.add(new Button("Write down the answer", click -> answer(request, asked)));
            } else if (view.daysLeft() > 0) {
                part.add(new Button("Ask for more time", click -> ask(request, view.daysLeft())));
            }
        }
        if (!view.history().isEmpty()) {
            part.add(new OrderedList(view.history().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        return Optional.of(part);
    }

    private Component standing(ExtensionsView view) {
        Asked asked = view.asked();
        String sentence;
        if (asked != null) {
            sentence = "The applicant was asked on %s for %d more days: %s. Nothing moves until they agree."
                    .formatted(dates.date(asked.on()), asked.days(), asked.reason());
        } else if (view.ombudsmanPending()) {
            sentence = "The Ombudsman has the matter; the dates stand still until it ends.";
        } else if (view.daysLeft() > 0) {
            sentence = "With the applicant’s consent the dates may move by up to %d more days.".formatted(view.daysLeft());
        } else {
            sentence = "The applicant has agreed to all the days that consent may give.";
        }
        return new Paragraph(sentence);
    }

    private void ask(RequestSummary request, int daysLeft) {
        FieldsDialog dialog = new FieldsDialog(
                messages, "Ask for more time", "A letter is drafted that asks for it. The dates move only when the applicant has agreed.");
        IntegerField days = new IntegerField("How many days more");
        days.setHelperText("1 to " + daysLeft + ", all consents together.");
        days.setStepButtonsVisible(true);
        TextArea reason = Typing.text("Reason", "The applicant reads it in the letter.");
        Typing.require(days, reason);
        dialog.add("days", days);
        dialog.add("reason", reason);
        dialog.confirmBy("Draft the letter", () -> {
            desk.ask(request.id(), Objects.requireNonNullElse(days.getValue(), 0), Typing.value(reason));
            UI.getCurrent().refreshCurrentRoute(false);
        });
        dialog.open();
    }

    private void answer(RequestSummary request, Asked asked) {
        FieldsDialog dialog = new FieldsDialog(
                messages, "The applicant’s answer", "They were asked for %d more days.".formatted(asked.days()));
        RadioButtonGroup<Boolean> agreed = Choice.of("Do they agree?", yes -> yes ? "Yes, to %d more days".formatted(asked.days()) : "No", true, false);
        TextField evidence = Typing.line("Where the answer stands", "For example: Message of Mar 3, 2027; signed letter in the file.");
        Typing.require(evidence);
        dialog.add("agreed", agreed);
        dialog.add("evidence", evidence);
        dialog.confirmBy("Write it down", () -> {
            if (agreed.getValue() == null) {
                throw new BusinessRuleViolation(Fault.at("agreed", "shared.required"));
            }
            extensions.answer(request.id(), agreed.getValue(), Objects.requireNonNullElse(Typing.value(evidence), ""));
            UI.getCurrent().refreshCurrentRoute(false);
        });
        dialog.open();
    }
}
