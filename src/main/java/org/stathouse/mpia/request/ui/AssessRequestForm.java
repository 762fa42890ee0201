package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stathouse.mpia.PublishedRecords;
import org.stathouse.mpia.PublishedRecords.Published;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.request.AssessRequest;
import org.stathouse.mpia.request.AssessmentWay;
import org.stathouse.mpia.request.process.RequestProcess;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form intake says what becomes of a request (processes.md A.4 steps 1 to 3). What is public already is suggested. */
@org.springframework.stereotype.Component
class AssessRequestForm implements TaskForm {

    private static final int MOST_PUBLISHED = 5;

    private final RequestDigest digest;
    private final PublishedRecords published;
    private final Likenesses likenesses;
    private final PlanCatalog catalog;
    private final Messages messages;

    AssessRequestForm(RequestDigest digest, PublishedRecords published, Likenesses likenesses, PlanCatalog catalog, Messages messages) {
        this.digest = digest;
        this.published = published;
        this.likenesses = likenesses;
        this.catalog = catalog;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return RequestProcess.FORM_ASSESS;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RequestFile file = digest.file(task.subject().id());
        List<AgencyView> agencies = catalog.agencies();
        RadioButtonGroup<AssessmentWay> way = Choice.of("What becomes of it?", AssessmentWay::label, AssessmentWay.values());
        RadioButtonGroup<Tier> tier = Choice.of("How sensitive is it?", RequestWords::tier, Tier.values());
        tier.setValue(file.summary().tier());
        RadioButtonGroup<RequestKind> kind = Choice.of("Kind", RequestKind::label, RequestKind.values());
        kind.setValue(file.summary().kind());
        ComboBox<AgencyView> agency = new ComboBox<>("Agency whose custodian answers", agencies);
        agency.setItemLabelGenerator(AgencyView::name);
        agency.setRequiredIndicatorVisible(true);
        agencies.stream().filter(one -> one.id().value().equals(file.summary().agency())).findFirst().ifPresent(agency::setValue);
        MultiSelectComboBox<AgencyView> searching = RequestWords.agencies("Agencies that search", agencies);
        TextArea question = Typing.text("What to search for", "Beyond the request’s own words; the record holders read it.");
        TextArea reference = Typing.text("Reference", "");
        Runnable show = () -> {
            AssessmentWay chosen = way.getValue();
            boolean searches = chosen == AssessmentWay.SEARCH;
            List.<Component>of(agency, searching, question).forEach(field -> field.setVisible(searches));
            reference.setVisible(chosen == AssessmentWay.ALREADY_PUBLIC || chosen == AssessmentWay.NOT_CUSTODIAN);
            reference.setLabel(chosen == AssessmentWay.ALREADY_PUBLIC ? "Where the records stand" : "Who is the custodian, and where the records may be");
            reference.setHelperText(chosen == AssessmentWay.ALREADY_PUBLIC ? "The address of the web page; the letter names it." : null);
            reference.setRequiredIndicatorVisible(chosen == AssessmentWay.ALREADY_PUBLIC);
        };
        way.addValueChangeListener(change -> show.run());
        show.run();
        TaskSheet sheet = new TaskSheet(messages, "Read the request and say what becomes of it. The letter that follows can be edited before it goes out.")
                .with(digest.asked(file), suggestions(file, link -> {
                    way.setValue(AssessmentWay.ALREADY_PUBLIC);
                    reference.setValue(link);
                    reference.focus();
                }), duplicates(file))
                .withField("way", way)
                .withField("tier", tier)
                .withField("kind", kind)
                .withField("agency", agency)
                .withField("searching", searching)
                .withField("question", question)
                .withField("reference", reference);
        sheet.withSubmit("Record the assessment", submission, () -> new AssessRequest(
                way.getValue(),
                tier.getValue(),
                kind.getValue(),
                agency.getValue() == null ? null : agency.getValue().id().value(),
                searching.getValue().stream().map(one -> one.id().value()).collect(Collectors.toUnmodifiableSet()),
                Typing.value(question),
                Typing.value(reference)));
        return sheet;
    }

    /** @param taken takes the link of a suggestion over into the form */
    private Component suggestions(RequestFile file, Consumer<String> taken) {
        Div part = new Div(new H3("Is it public already?"));
        part.addClassName("task-part");
        List<Published> found = published.matching(file.summary().subject() + " " + file.description(), MOST_PUBLISHED);
        if (found.isEmpty()) {
            part.add(new Paragraph("Nothing that is published has these words."));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("request-links");
        found.forEach(one -> {
            Button take = new Button("Answer with this", click -> taken.accept(one.link()));
            take.setAriaLabel("Answer with " + one.title());
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            list.add(new ListItem(new Anchor(one.link(), one.title(), AnchorTarget.BLANK), new Paragraph(one.description()), take));
        });
        part.add(list);
        return part;
    }

    private Component duplicates(RequestFile file) {
        Div part = new Div(new H3("Was it asked before?"), likenesses.list(likenesses.alike(file, file.summary().id()), "No other request has the same words."));
        part.addClassName("task-part");
        return part;
    }
}
