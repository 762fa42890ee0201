package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.KeptFiles;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.EvidenceKind;
import org.stathouse.stat.item.AnswerItem;
import org.stathouse.stat.item.EvidenceFile;
import org.stathouse.stat.item.ItemFollowUp;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.process.FollowUpProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/**
 * By this form an owner answers an item: the evidence that its type asks for stands open, other evidence can be added. What was handed
 * in before, if it came back, is there to be completed.
 */
@org.springframework.stereotype.Component
class AnswerItemForm implements TaskForm {

    private final Items items;
    private final ItemFollowUp followUp;
    private final DateTexts dates;
    private final Messages messages;

    AnswerItemForm(Items items, ItemFollowUp followUp, DateTexts dates, Messages messages) {
        this.items = items;
        this.followUp = followUp;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return FollowUpProcess.FORM_ANSWER;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ItemPage page = items.get(task.subject().id());
        DeliverableType type = page.item().type();
        TextArea text = Typing.text("What was done", type.asks());
        DatePicker metOn = Typing.date("Held on", "The day of the meeting or session.");
        TextField link = Typing.line("Link", "An address that begins with https:// or http://.");
        if (page.answer() != null) {
            Typing.fill(text, page.answer().text());
            Typing.fill(link, page.answer().link());
            metOn.setValue(page.answer().metOn());
        }
        TaskSheet sheet = new TaskSheet(messages, "Asked for: " + type.asks() + ". An analyst verifies it, and closes the item or sends it back with a reason.")
                .with(new ItemDigest(page, dates));
        Div others = new Div();
        others.addClassName("task-sheet-body");
        place(type, EvidenceKind.MEETING_DATE, sheet, others, metOn);
        place(type, EvidenceKind.TEXT, sheet, others, text);
        place(type, EvidenceKind.LINK, sheet, others, link);
        place(type, EvidenceKind.FILE, sheet, others, files(page));
        sheet.with(new Details("Add other evidence", others));
        sheet.shows("text", text);
        sheet.shows("metOn", metOn);
        sheet.shows("link", link);
        sheet.withSubmit("Hand in the answer", submission, () -> new AnswerItem(Typing.value(text), Typing.value(link), metOn.getValue()));
        return sheet;
    }

    /** What the type asks for stands in the form; the rest waits below it. */
    private static void place(DeliverableType type, EvidenceKind kind, TaskSheet sheet, Div others, Component field) {
        field.addClassName("task-field");
        if (type.required().contains(kind)) {
            if (field instanceof HasValue<?, ?> required) {
                Typing.require(required);
            }
            sheet.with(field);
        } else {
            others.add(field);
        }
    }

    private Component files(ItemPage page) {
        UUID id = page.item().id();
        boolean required = page.item().type().required().contains(EvidenceKind.FILE);
        KeptFiles files = new KeptFiles(messages, names(page), AttachedFiles.MOST_MEGABYTES, (name, content) -> {
            followUp.attach(id, new EvidenceFile(name, content));
            return names(items.get(id));
        });
        return new Div(new H3(required ? "File (required)" : "File"), files);
    }

    private static List<String> names(ItemPage page) {
        return page.files().stream().map(StoredDocument::fileName).toList();
    }
}
