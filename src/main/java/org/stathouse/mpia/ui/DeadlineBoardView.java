package org.stathouse.mpia.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.ui.PacketPanel;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestLists.Due;
import org.stathouse.mpia.RequestLists.DueFilter;
import org.stathouse.mpia.packet.RecordsWeeks;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/**
 * The legal dates that are not met yet, by the day on which they are due. A ten-day letter that did not go out in time is said before
 * all else: without it lateness is a denial that cannot be called a bona fide dispute (GP §4-203(b)(3)).
 */
@Route(DeskAddresses.DEADLINES)
@PageTitle("Deadlines of requests")
@Menu(title = "Deadlines", order = 61, icon = "vaadin:alarm")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "RECORD_HOLDER", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class DeadlineBoardView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;

    private final RequestLists lists;
    private final RequestRows rows;
    private final Deadlines deadlines;
    private final DeskFilterFields fields;
    private final Div shown = new Div();
    private DeskFilter filter = DeskFilter.ALL;

    DeadlineBoardView(RequestLists lists, RequestRows rows, PlanCatalog catalog, Deadlines deadlines, PacketPanel packets) {
        this.lists = lists;
        this.rows = rows;
        this.deadlines = deadlines;
        this.fields = DeskFilterFields.ofBoard(catalog.agencies(), this::narrow);
        PageHeader header = new PageHeader("Deadlines of requests").withSubtitle("Each legal date that is not met yet, and the earlier day that staff work to.");
        add(header.withActions(new RouterLink("Requests by queue", QueueView.class)), fields, shown);
        packets.of(PacketKind.RECORDS_WEEK, RecordsWeeks.CITY).ifPresent(weekly -> add(new SectionCard("Weekly packets", weekly)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = DeskFilter.of(event.getLocation().getQueryParameters());
        fields.fill(filter);
        refresh();
    }

    private void narrow() {
        filter = fields.value().apply(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(DeskAddresses.DEADLINES, filter.address()));
        refresh();
    }

    private void refresh() {
        shown.removeAll();
        worst();
        for (BoardGroup group : BoardGroup.values()) {
            show(group);
        }
    }

    /** What is worst, alone and on top. */
    private void worst() {
        if (filter.kind() != null && filter.kind() != DateKind.TEN_DAY_LETTER) {
            return;
        }
        DeskFilter letters = new DeskFilter(null, false, null, filter.agency(), filter.tier(), filter.stage(), DateKind.TEN_DAY_LETTER);
        LazyRows<Due> late = rows("Ten-day letters that are late", letters.dates(BoardGroup.OVERDUE.days(deadlines.today())), false);
        if (!late.isEmpty()) {
            Section alarm = new Section(
                    new H2("Ten-day letters that are late"),
                    new Paragraph("The law takes each of these for a denial that cannot be called a bona fide dispute (GP §4-203(b)(3)). Send the letter or the answer now."),
                    late);
            alarm.addClassName("worst-alarm");
            alarm.getElement().setAttribute("aria-label", "Ten-day letters that are late");
            shown.add(alarm);
        }
    }

    private void show(BoardGroup group) {
        BoardGroup.Days days = group.days(deadlines.today());
        if (days.isEmpty()) {
            return;
        }
        LazyRows<Due> dates = rows("Legal dates: " + group.heading(), filter.dates(days), group == BoardGroup.OVERDUE);
        shown.add(new SectionCard(group.heading(), dates.isEmpty() ? new Paragraph(group.empty()) : dates));
    }

    /** @param withoutWorst whether the late ten-day letters stand elsewhere */
    private LazyRows<Due> rows(String caption, DueFilter asked, boolean withoutWorst) {
        return new LazyRows<>(() -> rows.table(caption), after -> page(asked, after, withoutWorst), rows::addDates);
    }

    private Slice<Due> page(DueFilter asked, @Nullable String after, boolean withoutWorst) {
        Slice<Due> page = lists.dates(asked, after, PAGE);
        return withoutWorst
                ? new Slice<>(page.items().stream().filter(date -> date.kind() != DateKind.TEN_DAY_LETTER).toList(), page.next())
                : page;
    }
}
