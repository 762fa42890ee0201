package org.stathouse.steerco.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.steerco.meeting.MeetingFilter;
import org.stathouse.steerco.meeting.MeetingRow;
import org.stathouse.steerco.meeting.MeetingSettings;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.Meetings;

/** SteerCo's meetings: those to come, the next first, and those that were, by year. */
@Route("steerco/meetings")
@PageTitle("SteerCo meetings")
@Menu(title = "Meetings", order = 10, icon = "vaadin:calendar-user")
@RolesAllowed({"STEERCO_MEMBER", "STEERCO_CHAIR", "TMO", "ADMINISTRATOR"})
class MeetingListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Meetings meetings;
    private final MeetingSettings settings;
    private final Messages messages;
    private final Div ahead = new Div();
    private final Div past = new Div();
    private final Map<Integer, FlowTable> years = new LinkedHashMap<>();
    private final Button more = new Button("Show earlier meetings", click -> showPast());
    private @Nullable String next;

    MeetingListView(Meetings meetings, MeetingSettings settings, Messages messages) {
        this.meetings = meetings;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader("SteerCo meetings").withSubtitle("Agendas, packets, decisions and minutes of the Steering Committee.");
        if (meetings.mayPlan()) {
            header.withActions(plan());
        }
        if (settings.mayChange()) {
            header.withActions(new Button("Meeting rules", VaadinIcon.COG_O.create(), click -> new RulesDialog(settings, messages).open()));
        }
        add(header, new SectionCard("To come", ahead), new SectionCard("Past meetings", past, more));
        showAhead();
        showPast();
    }

    private void showAhead() {
        Slice<MeetingRow> page = meetings.list(MeetingFilter.AHEAD, null, PAGE);
        ahead.removeAll();
        if (page.items().isEmpty()) {
            ahead.add(meetings.mayPlan()
                    ? new EmptyState("No meeting is planned.", "Plan one, or the monthly meetings of a year at once.", plan())
                    : new EmptyState("No meeting is planned.", "The TMO plans the meetings; you are told of each."));
            return;
        }
        FlowTable table = table("Meetings to come").withColumn("Topics until");
        page.items().forEach(row -> table.addRow(name(row), new Span(row.place()), Wording.badge(row.status()), new Span(Wording.day(row.cutOff()))));
        ahead.add(table);
    }

    private void showPast() {
        MeetingFilter held = new MeetingFilter(false, Set.of(MeetingStatus.HELD, MeetingStatus.CLOSED, MeetingStatus.CANCELLED));
        Slice<MeetingRow> page = meetings.list(held, next, PAGE);
        for (MeetingRow row : page.items()) {
            years.computeIfAbsent(row.day().getYear(), this::year).addRow(name(row), new Span(row.place()), Wording.badge(row.status()));
        }
        next = page.next();
        more.setVisible(next != null);
        if (years.isEmpty()) {
            past.removeAll();
            past.add(new Paragraph("No meeting has been held yet."));
        }
    }

    private FlowTable year(int year) {
        FlowTable table = table("Meetings of " + year);
        past.add(new H3(String.valueOf(year)), table);
        return table;
    }

    private static FlowTable table(String caption) {
        return new FlowTable(caption).withColumn("Meeting").withColumn("Place").withColumn("Status");
    }

    private static Div name(MeetingRow row) {
        Div name = new Div(
                new RouterLink(Wording.when(row.day(), row.startsAt()), MeetingPage.class, Addresses.parameters(row.id())),
                new Span(row.number() + ", " + row.kind().label().toLowerCase(Locale.ROOT)));
        name.addClassName("row-name");
        return name;
    }

    private static Button plan() {
        Button button = new Button("Plan meetings", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(PlanMeetingView.class));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
