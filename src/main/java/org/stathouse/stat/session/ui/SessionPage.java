package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.session.GroundworkView;
import org.stathouse.stat.session.SessionMove;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.session.SessionStep;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;
import org.stathouse.worklist.ui.CaseParts;

/** One session: its steps and legal dates, what was prepared, what came of it, its papers, and all that happened to it. */
@Route("stat/sessions/:id")
@PermitAll
class SessionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "stat-session";

    private final Sessions sessions;
    private final SessionPreparation preparation;
    private final StatRoom room;
    private final SessionPageParts pageParts;
    private final CaseParts parts;
    private final AuditLog audit;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;
    private final FaultSummary faults;
    private String title = "Session";

    SessionPage(
            Sessions sessions,
            SessionPreparation preparation,
            StatRoom room,
            SessionPageParts pageParts,
            CaseParts parts,
            AuditLog audit,
            Deadlines deadlines,
            DateTexts dates,
            Messages messages) {
        this.sessions = sessions;
        this.preparation = preparation;
        this.room = room;
        this.pageParts = pageParts;
        this.parts = parts;
        this.audit = audit;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(sessions.get(StatAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(SessionView session) {
        CaseRef subject = new CaseRef(CASE_TYPE, session.id());
        title = session.number() + ", " + StatWords.day(session.day());
        removeAll();
        faults.clear();
        Div ways = new Div(new RouterLink("All sessions", SessionListView.class), new Anchor(StatAddresses.stat(session.stat()), session.statName()));
        ways.addClassName("session-ways");
        add(ways, header(session), faults, steps(session));
        if (session.beganAt() != null) {
            add(pageParts.outcome(room.of(session.id())));
        }
        Div main = new Div();
        main.addClassName("case-main");
        if (session.kind() == StatKind.STAT) {
            GroundworkView groundwork = preparation.groundwork(session.id());
            main.add(
                    new SectionCard("Agenda", PreparationTexts.agenda(groundwork.agenda())),
                    pageParts.preparation(groundwork),
                    pageParts.agencies(session, groundwork, () -> show(sessions.get(session.id()))));
        }
        Div side = new Div(
                pageParts.papers(session), new SectionCard("Tasks", parts.tasks(subject)), new SectionCard("Comments", parts.comments(subject)));
        pageParts.packets(session).ifPresent(side::addComponentAsFirst);
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(columns, new SectionCard("Process", parts.diagram(subject)), new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    private PageHeader header(SessionView session) {
        PageHeader header = new PageHeader(session.number())
                .withMark(StatWords.badge(session.status()))
                .withSubtitle(session.statName() + ", " + StatWords.when(session.day(), session.startsAt()));
        if (session.can(SessionStep.BEGIN) || session.status() == SessionStatus.IN_SESSION || session.can(SessionStep.ENTER)) {
            Button open = new Button("Open the room", click -> UI.getCurrent().navigate(StatAddresses.live(session.id())));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(open);
        }
        if (session.can(SessionStep.MOVE)) {
            header.withActions(new Button("Move", click -> new MoveSessionDialog(sessions, messages, session, moved -> {
                show(moved);
                SuccessNotice.show("Moved to " + StatWords.when(moved.day(), moved.startsAt()) + ".");
            }).open()));
        }
        if (session.can(SessionStep.CANCEL)) {
            Button cancel = new Button("Cancel session", click -> cancel(session));
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(cancel);
        }
        return header;
    }

    private void cancel(SessionView session) {
        new ReasonDialog(
                        messages,
                        "Cancel " + session.number() + "?",
                        "The people of the Stat are told. The session stays on record with its reason and is counted as cancelled; open items enter the next pre-memo.",
                        "Cancel the session",
                        reason -> {
                            show(sessions.cancel(session.id(), session.version(), reason));
                            SuccessNotice.show("Cancelled " + session.number() + ".");
                        })
                .open();
    }

    private SectionCard steps(SessionView session) {
        SectionCard card = new SectionCard("Steps and dates");
        SessionView.Cancelled cancelled = session.cancelled();
        if (cancelled != null) {
            card.add(new Paragraph("Cancelled by " + cancelled.by() + " on " + dates.date(cancelled.at()) + ": " + cancelled.reason()));
        }
        if (!session.legalDates().isEmpty()) {
            card.add(new LegalDateList(session.legalDates(), dates));
        }
        card.add(new SessionTimeline(session, deadlines.today(), dates));
        if (session.status() == SessionStatus.DEBRIEF && session.editsUntil() != null) {
            card.add(new Paragraph("What was noted in the room can be edited until " + dates.dateTime(session.editsUntil()) + "."));
        }
        if (!session.moves().isEmpty()) {
            UnorderedList moves = new UnorderedList();
            session.moves().forEach(move -> moves.add(new ListItem(moved(move))));
            card.add(new Paragraph("Moved " + StatWords.count(session.moves().size(), "time") + ", first planned for " + StatWords.day(session.firstDay()) + ":"), moves);
        }
        return card;
    }

    private String moved(SessionMove move) {
        return "From " + StatWords.when(move.fromDay(), move.fromTime()) + " to " + StatWords.when(move.toDay(), move.toTime()) + ", by " + move.by()
                + " on " + dates.date(move.at()) + ": " + move.reason();
    }
}
