package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.LongText;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.ItemPage.GivenAnswer;

/** What the owner handed in to show that an item is done: words, the day of the meeting, a link, files. */
class ItemEvidence extends Composite<Div> {

    /** @param content loads a file of the item when its link is followed */
    ItemEvidence(ItemPage page, DateTexts dates, Function<StoredDocument, byte[]> content) {
        GivenAnswer answer = page.answer();
        if (answer == null && page.files().isEmpty()) {
            getContent().add(new Paragraph("Nothing yet. Asked for: " + page.item().type().asks() + "."));
            return;
        }
        if (answer != null) {
            getContent().add(new Paragraph(
                    "Handed in by " + answer.by() + ", " + dates.dateTime(answer.at()) + (answer.late() ? ", after its last day." : ".")));
            show(answer, dates);
        }
        UnorderedList files = new UnorderedList();
        page.files().forEach(file -> files.add(new ListItem(
                Downloads.link(file.fileName(), file.fileName(), file.mediaType(), () -> content.apply(file)))));
        if (!page.files().isEmpty()) {
            getContent().add(files);
        }
    }

    private void show(GivenAnswer answer, DateTexts dates) {
        if (answer.metOn() != null) {
            getContent().add(new Paragraph("Held on " + dates.date(answer.metOn()) + "."));
        }
        if (answer.text() != null) {
            getContent().add(LongText.of(answer.text()));
        }
        if (answer.link() != null) {
            Anchor link = new Anchor(answer.link(), answer.link());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            getContent().add(new Paragraph(link));
        }
    }
}
