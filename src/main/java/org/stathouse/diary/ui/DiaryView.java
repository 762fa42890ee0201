package org.stathouse.diary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stathouse.calendar.Deadlines;
import org.stathouse.diary.Diary;
import org.stathouse.diary.DiaryDate;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryPage;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.Shortcuts;

/** A person's deadlines and meetings as month, week or agenda; layout, day and filters stand in the address. */
@Route(DiaryView.PATH)
@PageTitle("Calendar")
@Menu(title = "Calendar", order = 3, icon = "vaadin:calendar-clock")
@PermitAll
class DiaryView extends Div implements BeforeEnterObserver {

    static final String PATH = "diary";

    private final Diary diary;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final List<DiaryKind> kinds;
    private final DiaryFilters filters;
    private final Map<DiaryPlace.Layout, Button> layouts = new EnumMap<>(DiaryPlace.Layout.class);
    private final H2 title = new H2();
    private final Div body = new Div();
    private DiaryPlace place;

    DiaryView(Diary diary, Deadlines deadlines, DateTexts dates) {
        this.diary = diary;
        this.deadlines = deadlines;
        this.dates = dates;
        this.kinds = diary.kinds();
        this.place = DiaryPlace.of(QueryParameters.empty(), deadlines.today());
        this.filters = new DiaryFilters(kinds, (chosen, whose) -> go(place.with(chosen, whose)));
        title.getElement().setAttribute("aria-live", "polite");
        body.addClassName("diary-body");
        Anchor feeds = new Anchor(FeedListView.PATH, "Subscribe from your own calendar");
        add(
                new PageHeader("Calendar").withSubtitle("Your deadlines and meetings, each on the City’s day and time.").withActions(feeds),
                toolbar(),
                filters,
                body,
                new Shortcuts("Calendar")
                        .with("p", "Earlier", () -> go(place.earlier()))
                        .with("n", "Later", () -> go(place.later()))
                        .with("t", "Today", () -> go(place.on(deadlines.today())))
                        .with("m", "Month", () -> go(place.with(DiaryPlace.Layout.MONTH)))
                        .with("w", "Week", () -> go(place.with(DiaryPlace.Layout.WEEK)))
                        .with("a", "Agenda", () -> go(place.with(DiaryPlace.Layout.AGENDA))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> known = kinds.stream().map(DiaryKind::code).collect(Collectors.toSet());
        DiaryPlace asked = DiaryPlace.of(event.getLocation().getQueryParameters(), deadlines.today());
        place = asked.with(asked.kinds().stream().filter(known::contains).collect(Collectors.toSet()), asked.whose());
        show();
    }

    private Component toolbar() {
        Button earlier = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> go(place.earlier()));
        earlier.setAriaLabel("Earlier");
        Button later = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> go(place.later()));
        later.setAriaLabel("Later");
        Button today = new Button("Today", click -> go(place.on(deadlines.today())));
        Div moves = new Div(earlier, today, later, title);
        moves.addClassName("diary-moves");
        Div choice = new Div();
        choice.addClassName("diary-layouts");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", "Layout");
        for (DiaryPlace.Layout layout : DiaryPlace.Layout.values()) {
            Button button = new Button(layout.label(), click -> go(place.with(layout)));
            layouts.put(layout, button);
            choice.add(button);
        }
        Nav toolbar = new Nav(moves, choice);
        toolbar.addClassName("diary-toolbar");
        toolbar.getElement().setAttribute("aria-label", "Days shown");
        return toolbar;
    }

    /** Goes there; the browser's back button comes back. */
    private static void go(DiaryPlace to) {
        UI.getCurrent().navigate(DiaryView.class, to.query());
    }

    private void show() {
        filters.show(place);
        title.setText(span());
        layouts.forEach((layout, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(layout == place.layout())));
        DiaryPage page = diary.page(place.filter());
        body.removeAll();
        if (!page.cut().isEmpty()) {
            body.add(new Paragraph("There are more dates than are shown here of: " + String.join(", ", page.cut())
                    + ". Choose a shorter time or fewer kinds."));
        }
        body.add(switch (place.layout()) {
            case MONTH, WEEK -> new DayGrid(place, DiaryDays.of(page.dates()), deadlines.today(), dates);
            case AGENDA -> agenda(page.dates());
        });
        if (page.dates().isEmpty()) {
            body.add(new EmptyState("Nothing stands in this time.", "Choose another time or other kinds, or look at all that you may see."));
        }
    }

    private String span() {
        return switch (place.layout()) {
            case MONTH -> DateTexts.month(YearMonth.from(place.day()));
            case WEEK, AGENDA -> dates.date(place.first()) + " – " + dates.date(place.last());
        };
    }

    private Component agenda(List<DiaryDate> all) {
        Div agenda = new Div();
        agenda.addClassName("diary-agenda");
        DiaryDays.of(all).forEach((day, held) -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("diary-dates");
            held.forEach(date -> list.add(new DateLine(date, dates, true)));
            agenda.add(new H3(DiaryDays.name(day, deadlines.today(), dates)), list);
        });
        return agenda;
    }
}
