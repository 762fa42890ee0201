package org.stathouse.mpia.correspondence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.correspondence.ConversationView;
import org.stathouse.mpia.correspondence.MessageKind;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** One entry of the correspondence: who wrote when and how, the words, and the files. */
class ConversationEntry extends Composite<ListItem> {

    private final ConversationView.Line line;

    /** @param settle says that it needs no answer; none for who may not */
    ConversationEntry(ConversationView.Line line, Correspondence correspondence, UUID request, DateTexts dates, @Nullable Runnable settle) {
        this.line = line;
        getContent().addClassNames("history-item", line.fromRequester() ? "from-requester" : "from-city");
        getContent().add(head(), when(dates));
        if (line.kind() != MessageKind.LETTER) {
            getContent().add(LongText.of(line.text()));
        }
        line.files().forEach(file -> getContent().add(new Div(download(file, correspondence, request))));
        if (line.noAnswer() != null) {
            getContent().add(new Paragraph("Needs no answer: " + line.noAnswer()));
        }
        if (line.awaitsAnswer() && settle != null) {
            Button button = new Button("Needs no answer", click -> settle.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.getElement().setAttribute("aria-label", "Needs no answer: message of " + dates.dateTime(line.at()));
            getContent().add(button);
        }
    }

    private Paragraph head() {
        LetterKind letter = line.letter();
        Paragraph head = new Paragraph(new Span(letter == null ? direction() : "Letter: " + letter.label()));
        head.addClassName("history-what");
        if (line.unread()) {
            head.add(new Span(" "), new StatusBadge(Tone.WARNING, "Unread"));
        }
        if (line.awaitsAnswer()) {
            head.add(new Span(" "), new StatusBadge(Tone.PROGRESS, "Awaits an answer"));
        }
        return head;
    }

    private String direction() {
        return switch (line.kind()) {
            case MESSAGE -> line.fromRequester() ? "From the requester" : "To the requester";
            case LETTER, NOTE, BOUNCE, AUTO_REPLY -> line.kind().label();
        };
    }

    private Div when(DateTexts dates) {
        Span who = new Span(line.by());
        who.addClassName("history-who");
        String way = line.mailedTo() == null ? line.channel().label().toLowerCase(Locale.ROOT) : "mailed to " + line.mailedTo();
        Div row = new Div(who, new Span(dates.dateTime(line.at()) + ", " + way));
        row.addClassName("history-line");
        return row;
    }

    private static Anchor download(StoredDocument file, Correspondence correspondence, UUID request) {
        return Downloads.link(file.fileName(), file.fileName(), file.mediaType(), () -> correspondence.file(request, file.id()).content());
    }
}
