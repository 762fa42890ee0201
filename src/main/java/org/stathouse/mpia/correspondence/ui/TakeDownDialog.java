package org.stathouse.mpia.correspondence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.correspondence.MessageFile;
import org.stathouse.mpia.correspondence.StaffDesk;
import org.stathouse.mpia.correspondence.TakeDown;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;

/** Takes down what reached staff outside the product: the requester’s own words, or a note for staff. */
class TakeDownDialog extends Dialog {

    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;

    private final RadioButtonGroup<Boolean> note = Choice.of(
            "What is it?", asNote -> asNote ? "A note of a call or visit, for staff only" : "The requester’s own words; they stand on their page", false, true);
    private final RadioButtonGroup<Channel> channel = Choice.of("How did it come?", Channel::label, Channel.LETTER, Channel.WALK_IN, Channel.EMAIL);
    private final TextArea text = Typing.text("Text", "");
    private final Checkbox answers = new Checkbox("It answers our question; the work goes on");
    private final List<MessageFile> files = new ArrayList<>();

    TakeDownDialog(Messages messages, StaffDesk desk, UUID request, Runnable done) {
        setHeaderTitle("Take down a call, visit or letter");
        setWidth("36rem");
        setMaxWidth("100%");
        text.setWidthFull();
        note.setValue(true);
        FaultSummary faults = new FaultSummary(messages).withField("channel", channel).withField("text", text);
        add(faults, note, channel, text, answers, new Paragraph(new Span("Files, with the requester’s own words only")), upload());
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button keep = new Button("Take down", click -> {
            if (faults.attempt(() -> desk.takeDown(request, said(), files))) {
                close();
                done.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, keep);
    }

    private TakeDown said() {
        return new TakeDown(Boolean.TRUE.equals(note.getValue()), channel.getValue(), Typing.value(text), answers.getValue());
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> files.add(new MessageFile(metadata.fileName(), content))));
        upload.setMaxFileSize(AttachedFiles.MOST_MEGABYTES * BYTES_IN_MEGABYTE);
        upload.addFileRemovedListener(removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
        return upload;
    }
}
