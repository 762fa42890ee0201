package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.session.AgendaEntryView;
import org.stathouse.stat.session.GroundworkView;
import org.stathouse.stat.session.PreMemoDraft;
import org.stathouse.stat.ui.StatWords;

/** What the preparation of a session has written so far: its questions, the pre-memo and what the review found. */
class PreparationTexts extends Composite<Div> {

    /** @param draftToo whether the pre-memo is shown before it has gone out */
    PreparationTexts(GroundworkView groundwork, boolean draftToo) {
        getContent().addClassName("session-texts");
        text("Focus", groundwork.focus());
        text("Questions of the session", groundwork.questions());
        text("Sketched after the last session", groundwork.nextAgendaOfLast());
        if (draftToo || groundwork.releasedAt() != null) {
            memo(groundwork);
        }
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Paragraph("Nothing is written yet."));
        }
    }

    private void memo(GroundworkView groundwork) {
        PreMemoDraft memo = groundwork.refreshed();
        text("What the data shows", memo.dataShows());
        text("What the chair may ask", memo.questions());
        text("What the agencies are asked to bring or decide", memo.asks());
        if (groundwork.approved() != null) {
            review(groundwork, groundwork.approved());
        }
        text("Note on the packet", groundwork.packetNote());
    }

    /** The questions of the agenda in their order, or a sentence while there are none. */
    static Component agenda(List<AgendaEntryView> agenda) {
        if (agenda.isEmpty()) {
            return new Paragraph("No agenda yet. Framing the session sets it.");
        }
        OrderedList list = new OrderedList();
        list.addClassName("session-agenda");
        agenda.forEach(entry -> list.add(line(entry)));
        int minutes = agenda.stream().mapToInt(AgendaEntryView::minutes).sum();
        Paragraph total = new Paragraph(StatWords.count(agenda.size(), "question") + ", " + minutes + " minutes");
        return new Div(list, total);
    }

    private static ListItem line(AgendaEntryView entry) {
        String who = entry.presenter() == null || entry.presenter().isBlank() ? "" : ", " + entry.presenter();
        Span plan = new Span(entry.minutes() + " min" + who);
        plan.addClassName("muted");
        Div words = new Div(new Span(entry.title()), plan);
        words.addClassName("two-lines");
        if (entry.doneAt() != null) {
            words.add(new StatusBadge(Tone.GOOD, "Done"));
        }
        return new ListItem(words);
    }

    private void review(GroundworkView groundwork, boolean approved) {
        Div outcome = new Div(new StatusBadge(approved ? Tone.GOOD : Tone.WARNING, approved ? "Approved" : "Returned"));
        String by = groundwork.reviewedBy() == null ? "" : "By " + groundwork.reviewedBy() + ". ";
        String drafters = groundwork.drafters().isEmpty() ? "" : "Drafted by " + String.join(", ", groundwork.drafters()) + ". ";
        String returns = groundwork.returns() == 0 ? "" : "Returned " + StatWords.count(groundwork.returns(), "time") + ".";
        outcome.add(new Paragraph((by + drafters + returns).strip()));
        if (groundwork.findings() != null) {
            outcome.add(LongText.of(groundwork.findings()));
        }
        part("Quality review", outcome);
    }

    private void text(String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            part(heading, LongText.of(text));
        }
    }

    private void part(String heading, Component content) {
        Section part = new Section(new H3(heading), content);
        part.addClassName("session-text");
        getContent().add(part);
    }
}
