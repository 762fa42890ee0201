package org.stathouse.worklist.talk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;
import org.stathouse.worklist.talk.CaseComments;
import org.stathouse.worklist.talk.CaseNews;
import org.stathouse.worklist.talk.Comment;
import org.stathouse.worklist.talk.NewComment;

/** The comments on a case, oldest first, and a field to add one with mentions and files. */
class CommentPanel extends Div {

    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;
    private static final String[] TYPES = {"image/png", "image/jpeg", ".pdf", ".docx", ".xlsx", ".pptx", ".csv", ".txt"};

    private final CaseComments comments;
    private final CaseRef subject;
    private final CaseNews.News news;
    private final String reader;
    private final DateTexts dates;
    private final Messages messages;
    private final OrderedList list = new OrderedList();
    private final MentionField text;
    private final Upload upload;
    private final Map<String, byte[]> received = new LinkedHashMap<>();
    private final Span said = new Span();
    private final FaultSummary faults;
    private final KeptForm kept;

    /**
     * @param reader the user name of who reads here; their own comments are not new to them
     * @param place by which a comment that was begun is remembered
     */
    CommentPanel(
            CaseComments comments,
            CaseRef subject,
            CaseNews.News news,
            String reader,
            DraftKeeping drafts,
            KeptPlace place,
            DateTexts dates,
            Messages messages) {
        this.comments = comments;
        this.subject = subject;
        this.news = news;
        this.reader = reader;
        this.dates = dates;
        this.messages = messages;
        this.text = new MentionField("Add a comment", letters -> comments.mentionable(subject, letters));
        this.faults = new FaultSummary(messages).withField("text", text.area());
        this.upload = new Upload(UploadHandler.inMemory((metadata, content) -> received.put(metadata.fileName(), content)));
        upload.setMaxFiles(CaseComments.MOST_FILES);
        upload.setMaxFileSize(AttachedFiles.MOST_MEGABYTES * BYTES_IN_MEGABYTE);
        upload.setAcceptedFileTypes(TYPES);
        upload.addFileRemovedListener(removed -> received.remove(removed.getFileName()));
        upload.addClassName("comment-files");
        list.addClassName("comments");
        text.area().setHelperText("Everyone who may see this case can read it. Type @ to mention somebody.");
        kept = drafts.keep(place, text);
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        Button add = new Button("Add comment", click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        showAll();
        add(list, faults, kept, upload, add, said);
    }

    /** A link to a comment leads to a page that is filled only now. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        // The address may change only after the page has been drawn.
        list.getElement().executeJs("const seek = () => { const sought = [...this.children].find((item) => location.hash === '#' + item.id);"
                + " if (!sought || sought.classList.contains('comment-sought')) return;"
                + " sought.classList.add('comment-sought'); sought.scrollIntoView({ block: 'center' }); };"
                + " [0, 300, 900].forEach((wait) => setTimeout(seek, wait));");
    }

    private void add() {
        List<NewComment.NewFile> files = new ArrayList<>();
        received.forEach((name, content) -> files.add(new NewComment.NewFile(name, content)));
        if (faults.attempt(() -> comments.add(subject, new NewComment(text.value(), files)))) {
            kept.handedIn(text::clear);
            received.clear();
            upload.clearFileList();
            showAll();
            said.setText("Your comment was added.");
        }
    }

    /** Reads the comments again, so that what others wrote meanwhile is there too. */
    private void showAll() {
        list.removeAll();
        for (Comment comment : comments.of(subject)) {
            boolean fresh = news.isNew(comment.writtenAt()) && !comment.author().equals(reader);
            list.add(new CommentItem(comments, subject, comment, fresh, dates, messages, this::showAll));
        }
    }
}
