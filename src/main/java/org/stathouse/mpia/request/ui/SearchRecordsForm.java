package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.request.AnswerSearch;
import org.stathouse.mpia.request.RequestWork;
import org.stathouse.mpia.request.WorkFacts;
import org.stathouse.mpia.request.process.RequestProcess;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form a record holder answers for their agency, on a phone in the archive too (processes.md A.4 step 5 [R]). */
@org.springframework.stereotype.Component
class SearchRecordsForm implements TaskForm {

    private final RequestDigest digest;
    private final RequestWork work;
    private final Messages messages;

    SearchRecordsForm(RequestDigest digest, RequestWork work, Messages messages) {
        this.digest = digest;
        this.work = work;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return RequestProcess.FORM_SEARCH;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RequestFile file = digest.file(task.subject().id());
        Optional<RequestFile.Search> asked = file.searches().stream()
                .filter(search -> search.answeredAt() == null && task.groups().contains(Grant.of(Role.RECORD_HOLDER, search.agency()).group()))
                .findFirst();
        RadioButtonGroup<SearchResult> result = Choice.of("What did the search bring?", SearchResult::label, SearchResult.values());
        BigDecimalField hours = new BigDecimalField("Hours of search and preparation");
        hours.setHelperText("In quarters: 0.25, 0.5, 1.75. They go into the fee sheet.");
        IntegerField pages = new IntegerField("Pages found");
        pages.setHelperText("As far as you know.");
        pages.setMin(0);
        TextArea note = Typing.text("Note", "Where you looked; where the records are; who else may have them.");
        result.addValueChangeListener(change -> {
            pages.setVisible(change.getValue() == SearchResult.FOUND);
            note.setRequiredIndicatorVisible(change.getValue() == SearchResult.NOT_OURS);
        });
        pages.setVisible(false);
        String agency = asked.map(RequestFile.Search::agencyName).orElse("your agency");
        TaskSheet sheet = new TaskSheet(messages, "Search for these records at " + agency + " and say what you found.").with(digest.asked(file));
        asked.flatMap(search -> question(task.subject().id(), search.agency())).ifPresent(sheet::with);
        sheet.withField("result", result).withField("hours", hours).withField("pages", pages).withField("note", note);
        sheet.withSubmit("Record the answer", submission, () -> new AnswerSearch(
                result.getValue(), hours.getValue(), result.getValue() == SearchResult.FOUND ? pages.getValue() : null, Typing.value(note)));
        return sheet;
    }

    private Optional<Component> question(UUID request, UUID agency) {
        return work.asked(request).stream()
                .filter(question -> question.agency().equals(agency))
                .findFirst()
                .map(WorkFacts.Question::text)
                .map(text -> {
                    Div part = new Div(new H3("What to search for"), LongText.of(text));
                    part.addClassName("task-part");
                    return part;
                });
    }
}
