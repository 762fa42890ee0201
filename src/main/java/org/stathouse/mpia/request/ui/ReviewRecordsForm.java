package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.request.RequestWork;
import org.stathouse.mpia.request.ReviewRecords;
import org.stathouse.mpia.request.ReviewWay;
import org.stathouse.mpia.request.WorkFacts;
import org.stathouse.mpia.request.process.RequestProcess;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the custodian proposes what becomes of the records, with the exemption log beside it (processes.md A.4 steps 6 and 7). */
@org.springframework.stereotype.Component
class ReviewRecordsForm implements TaskForm {

    private final RequestDigest digest;
    private final RequestWork work;
    private final ExemptionBook exemptions;
    private final PlanCatalog catalog;
    private final Messages messages;

    ReviewRecordsForm(RequestDigest digest, RequestWork work, ExemptionBook exemptions, PlanCatalog catalog, Messages messages) {
        this.digest = digest;
        this.work = work;
        this.exemptions = exemptions;
        this.catalog = catalog;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return RequestProcess.FORM_REVIEW;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        UUID request = task.subject().id();
        RequestFile file = digest.file(request);
        WorkFacts facts = work.facts(request);
        RadioButtonGroup<ReviewWay> way = Choice.of("What do you propose?", ReviewWay::label, ReviewWay.values());
        TextArea reasons = Typing.text("Reasons", "A denial’s stand in its statement to the requester.");
        Typing.fill(reasons, file.decisionReasons());
        MultiSelectComboBox<AgencyView> searching = RequestWords.agencies("Agencies that search", catalog.agencies());
        TextArea question = Typing.text("What to search for", "The record holders read it.");
        Div lacks = new Div();
        Runnable show = () -> {
            ReviewWay chosen = way.getValue();
            boolean more = chosen == ReviewWay.SEARCH_MORE;
            searching.setVisible(more);
            question.setVisible(more);
            reasons.setVisible(!more);
            reasons.setRequiredIndicatorVisible(chosen != null && chosen != ReviewWay.GRANT && !more);
            lacks.removeAll();
            lacks.add(lacking(request, chosen));
        };
        way.addValueChangeListener(change -> show.run());
        show.run();
        TaskSheet sheet = new TaskSheet(messages, "Look at each record: what can go out, what must or may be withheld, and by what right. Then propose the decision.")
                .with(digest.asked(file));
        String returned = facts.returnedBecause();
        if (returned != null) {
            sheet.with(RequestDigest.returned(returned));
        }
        sheet.with(digest.found(file), digest.exemptions(request))
                .withField("way", way)
                .with(lacks)
                .withField("reasons", reasons)
                .withField("searching", searching)
                .withField("question", question);
        sheet.withSubmit("Record the review", submission, () -> new ReviewRecords(
                way.getValue(),
                Typing.value(reasons),
                searching.getValue().stream().map(one -> one.id().value()).collect(Collectors.toUnmodifiableSet()),
                Typing.value(question)));
        return sheet;
    }

    private List<Component> lacking(UUID request, @Nullable ReviewWay way) {
        Outcome outcome = way == null || way == ReviewWay.DENY_FOR_NOW ? null : way.outcome();
        return outcome == null ? List.of() : List.of(digest.missing("What the exemption log lacks for this", exemptions.missing(request, outcome)));
    }
}
