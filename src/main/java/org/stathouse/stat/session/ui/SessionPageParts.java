package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.ui.PacketPanel;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.item.ui.ItemTable;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.MemoRelease;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.session.AgencyPapers;
import org.stathouse.stat.session.AgencyPartView;
import org.stathouse.stat.session.GroundworkView;
import org.stathouse.stat.session.LegalDate;
import org.stathouse.stat.session.LegalDateKind;
import org.stathouse.stat.session.RoomView;
import org.stathouse.stat.session.SessionStep;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.ui.StatAddresses;

/** Makes the cards of a session's page: what was prepared, what the agencies brought, what came of it, and its papers. */
@org.springframework.stereotype.Component
class SessionPageParts {

    private final AgencyPapers agencyPapers;
    private final SessionMemos memos;
    private final PacketPanel packets;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    SessionPageParts(AgencyPapers agencyPapers, SessionMemos memos, PacketPanel packets, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.agencyPapers = agencyPapers;
        this.memos = memos;
        this.packets = packets;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    /** What is written; a draft only for those who may look at it before it goes out. */
    SectionCard preparation(GroundworkView groundwork) {
        return new SectionCard("Preparation", new PreparationTexts(groundwork, memos.mayPreview(groundwork.session())));
    }

    /** @param changed shows the session again after an analyst recorded something for an agency */
    SectionCard agencies(SessionView session, GroundworkView groundwork, Runnable changed) {
        SectionCard card = new SectionCard("Agencies");
        if (groundwork.agencies().isEmpty()) {
            card.add(new EmptyState("No agency has been asked yet.", "Their Data-Driven Officers are asked for input and a memo once the session is framed."));
            return card;
        }
        LegalDate legal = session.legalDates().stream().filter(date -> date.kind() == LegalDateKind.AGENCY_MEMOS).findFirst().orElse(null);
        Div list = new Div();
        list.addClassName("agency-parts");
        groundwork.agencies().forEach(part -> list.add(agency(session, part, legal, changed)));
        card.add(list);
        return card;
    }

    private Component agency(SessionView session, AgencyPartView part, @Nullable LegalDate legal, Runnable changed) {
        Div shown = new Div(new H3(part.agencyName()));
        shown.addClassName("agency-part");
        shown.add(new H4("Input"));
        if (part.input() == null) {
            shown.add(new Paragraph("None yet."));
        } else {
            shown.add(LongText.of(part.input()), muted(by(part.inputBy(), part.inputAt() == null ? null : dates.dateTime(part.inputAt()))));
        }
        shown.add(new H4("Memo"));
        if (part.memoReceivedAt() == null) {
            shown.add(new Paragraph("Not received yet."));
        } else {
            if (legal != null) {
                boolean late = part.memoReceivedAt().isAfter(legal.due());
                shown.add(new StatusBadge(late ? Tone.DANGER : Tone.GOOD, late ? "Late" : "In time"));
            }
            String received = "received " + dates.dateTime(part.memoReceivedAt()) + (part.onPaper() ? ", recorded by an analyst" : "");
            shown.add(LongText.of(part.memo()), muted(by(part.memoBy(), received)));
        }
        if (session.can(SessionStep.RECORD_FOR_AGENCY)) {
            shown.add(RecordForAgency.buttons(agencyPapers, session, part, deadlines, messages, changed));
        }
        return shown;
    }

    /** What came of the session: decisions, items, who was there, and what it taught. */
    SectionCard outcome(RoomView room) {
        Div texts = new Div(new H3("Decisions"));
        texts.addClassName("session-texts");
        if (room.decisions().isEmpty()) {
            texts.add(new Paragraph("No decision was recorded."));
        } else {
            OrderedList decisions = new OrderedList();
            decisions.addClassName("session-agenda");
            room.decisions().forEach(decision -> decisions.add(new ListItem(LongText.of(decision.text()))));
            texts.add(decisions);
        }
        texts.add(new H3("Items"));
        if (room.items().isEmpty()) {
            texts.add(new Paragraph("No item was noted."));
        } else {
            ItemTable table = new ItemTable(deadlines, dates);
            room.items().forEach(table::add);
            texts.add(table.table());
        }
        text(texts, "Who was there", room.attendance());
        text(texts, "What it taught", room.lessons());
        text(texts, "Sketch of the next agenda", room.nextAgenda());
        return new SectionCard("What came of it", texts);
    }

    /** The session's packets, for those who see any of it. */
    Optional<SectionCard> packets(SessionView session) {
        return packets.of(PacketKind.STAT, session.id()).map(list -> new SectionCard("Packets", list));
    }

    /** The papers that went out, each version of them. */
    SectionCard papers(SessionView session) {
        SectionCard card = new SectionCard("Papers");
        if (memos.mayPreview(session.id())) {
            for (MemoKind kind : List.of(MemoKind.PRE_MEMO, MemoKind.FOLLOW_UP)) {
                String words = kind.label() + " as it would read now";
                card.add(new Paragraph(StatAddresses.link(SessionMemos.pathOf(session.id(), kind), words)));
            }
        }
        List<MemoRelease> releases = memos.of(session.id());
        if (releases.isEmpty()) {
            card.add(new EmptyState("No paper has gone out.", "The pre-memo goes out two working days before the session, the follow-up memo after it."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("session-papers");
        releases.forEach(release -> list.add(new ListItem(paper(release))));
        card.add(list);
        return card;
    }

    private Component paper(MemoRelease release) {
        Anchor link = Downloads.link(release.fileName(), release.fileName(), "application/pdf", () -> memos.file(release.id()).content());
        String version = release.number() > 1 ? "Version " + release.number() + ", " : "";
        Div paper = new Div(link, muted(version + dates.dateTime(release.releasedAt())));
        paper.addClassName("two-lines");
        return paper;
    }

    private static void text(Div texts, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(new H3(heading), LongText.of(text));
        }
    }

    private static String by(@Nullable String who, @Nullable String when) {
        return (who == null ? "" : who) + (who == null || when == null ? "" : ", ") + (when == null ? "" : when);
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
