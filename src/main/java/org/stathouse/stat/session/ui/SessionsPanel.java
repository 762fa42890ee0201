package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.session.LeftBehind;
import org.stathouse.stat.session.LegalDateCounts;
import org.stathouse.stat.session.ScheduleChanges;
import org.stathouse.stat.session.SessionFilter;
import org.stathouse.stat.session.SessionRow;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatPanel;

/** The sessions of a Stat on its page: the next and the last ones, and how often the two legal dates were kept. */
@org.springframework.stereotype.Component
@Order(100)
class SessionsPanel implements StatPanel {

    static final Set<SessionStatus> NOT_OVER = Set.of(SessionStatus.PLANNED, SessionStatus.IN_SESSION);
    static final Set<SessionStatus> OVER = Set.of(SessionStatus.DEBRIEF, SessionStatus.CLOSED, SessionStatus.CANCELLED);

    private static final int SHOWN = 5;

    private final Sessions sessions;
    private final SessionDirectory directory;
    private final ScheduleChanges changes;

    SessionsPanel(Sessions sessions, SessionDirectory directory, ScheduleChanges changes) {
        this.sessions = sessions;
        this.directory = directory;
        this.changes = changes;
    }

    @Override
    public String heading() {
        return "Sessions";
    }

    @Override
    public Optional<Component> of(StatView stat) {
        List<SessionRow> ahead = rows(stat.id(), NOT_OVER, true);
        List<SessionRow> past = rows(stat.id(), OVER, false);
        boolean plans = stat.active() && sessions.mayPlan(stat.id());
        if (ahead.isEmpty() && past.isEmpty()) {
            return Optional.of(plans
                    ? new EmptyState("No session is planned.", "Plan one, or those of its cadence.", plan(stat.id()))
                    : new EmptyState("No session is planned.", "Its analysts plan the sessions; the people of the Stat are told of each."));
        }
        Div panel = new Div(counts(stat));
        panel.addClassName("session-texts");
        List<LeftBehind> behind = changes.leftBehind(stat.id());
        if (!behind.isEmpty()) {
            panel.add(new LeftBehindNote(stat.id(), behind, plans, changes));
        }
        part(panel, "To come", ahead);
        part(panel, "The last ones", past);
        panel.add(new Paragraph(new Anchor(StatAddresses.SESSIONS + "?stat=" + stat.id(), "All sessions of this Stat")));
        if (plans) {
            panel.add(plan(stat.id()));
        }
        return Optional.of(panel);
    }

    private UnorderedList counts(StatView stat) {
        UnorderedList counts = new UnorderedList();
        counts.addClassName("session-counts");
        if (stat.underCityCode()) {
            LegalDateCounts legal = sessions.legalDateCounts(stat.id());
            counts.add(count("Agencies’ memos", legal.memos()), count("Follow-up memos", legal.followUps()));
        }
        long cancelled = directory.of(stat.id()).stream().filter(session -> session.status() == SessionStatus.CANCELLED).count();
        counts.add(new ListItem(new Span("Cancelled sessions: " + cancelled)));
        return counts;
    }

    private static ListItem count(String what, LegalDateCounts.Count count) {
        return new ListItem(
                new Span(what + ":"),
                new StatusBadge(Tone.GOOD, count.kept() + " kept"),
                new StatusBadge(count.missed() == 0 ? Tone.NEUTRAL : Tone.DANGER, count.missed() + " missed"),
                new Span(count.pending() == 0 ? "" : count.pending() + " pending"));
    }

    private static void part(Div panel, String heading, List<SessionRow> rows) {
        if (!rows.isEmpty()) {
            FlowTable table = SessionTable.empty(heading);
            rows.forEach(row -> SessionTable.add(table, row));
            panel.add(new H3(heading), table);
        }
    }

    private List<SessionRow> rows(UUID stat, Set<SessionStatus> statuses, boolean ahead) {
        return sessions.list(new SessionFilter(stat, statuses, null, null, ahead), null, SHOWN).items();
    }

    private static Button plan(UUID stat) {
        return new Button("Plan sessions", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(PlanSessionsView.class, StatAddresses.ofStat(stat)));
    }
}
