package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.catalog.StatFilter;
import org.stathouse.stat.catalog.StatRow;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.session.SessionFilter;
import org.stathouse.stat.session.SessionRow;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.ui.StatAddresses;

/** The sessions of all Stats that one may see: those to come, the next first, and those that were. The Stat stands in the address. */
@Route(StatAddresses.SESSIONS)
@PageTitle("Stat sessions")
@Menu(title = "Sessions", order = 11, icon = "vaadin:calendar-user")
@RolesAllowed({"STAT_ANALYST", "STAT_CHAIR", "DEPUTY_PERFORMANCE_OFFICER", "DATA_DRIVEN_OFFICER", "ADMINISTRATOR"})
class SessionListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;
    private static final int MOST_STATS = 200;
    private static final String ALL = "";

    private final Sessions sessions;
    private final List<StatRow> choosable;
    private final Select<String> stat = new Select<>();
    private final Part ahead;
    private final Part past;
    private boolean filling;

    SessionListView(Sessions sessions, Stats stats) {
        this.sessions = sessions;
        this.choosable = stats.list(new StatFilter(null, null, true), null, MOST_STATS).items();
        this.ahead = new Part("Sessions to come", SessionsPanel.NOT_OVER, true, "No session is planned.");
        this.past = new Part("Past sessions", SessionsPanel.OVER, false, "No session has been held yet.");
        PageHeader header = new PageHeader("Stat sessions")
                .withSubtitle("Each with its steps from framing to the follow-up memo, and whether the two dates of City Code Art. 1 §61-4 were kept.");
        if (choosable.stream().anyMatch(row -> row.active() && sessions.mayPlan(row.id()))) {
            Button plan = new Button("Plan sessions", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(PlanSessionsView.class, parameters()));
            plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(plan);
        }
        List<String> items = new ArrayList<>(List.of(ALL));
        choosable.forEach(row -> items.add(row.id().toString()));
        stat.setLabel("Stat");
        stat.setItems(items);
        stat.setItemLabelGenerator(this::name);
        stat.addValueChangeListener(change -> filter());
        Div filters = new Div(stat);
        filters.addClassName("filters");
        add(header, filters, new SectionCard("To come", ahead), new SectionCard("Past sessions", past));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation().getQueryParameters().getSingleParameter("stat").orElse(ALL);
        filling = true;
        stat.setValue(choosable.stream().anyMatch(row -> row.id().toString().equals(asked)) ? asked : ALL);
        filling = false;
        refresh();
    }

    private void filter() {
        if (filling || stat.getValue() == null) {
            return;
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(StatAddresses.SESSIONS, parameters()));
        refresh();
    }

    private void refresh() {
        ahead.refresh();
        past.refresh();
    }

    private @Nullable UUID chosen() {
        return stat.getValue() == null || stat.getValue().isEmpty() ? null : UUID.fromString(stat.getValue());
    }

    private QueryParameters parameters() {
        UUID one = chosen();
        return one == null ? QueryParameters.empty() : StatAddresses.ofStat(one);
    }

    private String name(String id) {
        return choosable.stream().filter(row -> row.id().toString().equals(id)).map(StatRow::name).findFirst().orElse("All that I may see");
    }

    /** Sessions in one direction of time, page by page. */
    private final class Part extends Div {

        private final String caption;
        private final Set<SessionStatus> statuses;
        private final boolean forward;
        private final String none;
        private final Button more = new Button("Show more", click -> showMore());
        private FlowTable table;
        private @Nullable String next;

        Part(String caption, Set<SessionStatus> statuses, boolean forward, String none) {
            this.caption = caption;
            this.statuses = statuses;
            this.forward = forward;
            this.none = none;
            this.table = SessionTable.empty(caption);
        }

        void refresh() {
            table = SessionTable.empty(caption);
            next = null;
            removeAll();
            add(table, more);
            showMore();
            if (table.rows() == 0) {
                removeAll();
                add(forward
                        ? new EmptyState(none, "A Stat’s analysts plan its sessions from its cadence; its people are told of each.")
                        : new Paragraph(none));
            }
        }

        private void showMore() {
            Slice<SessionRow> page = sessions.list(new SessionFilter(chosen(), statuses, null, null, forward), next, PAGE);
            page.items().forEach(row -> SessionTable.add(table, row));
            next = page.next();
            more.setVisible(next != null);
        }
    }
}
