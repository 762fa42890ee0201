package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.steerco.membership.MemberView;
import org.stathouse.steerco.membership.Members;

/** Who sits on SteerCo: seats, terms and who stands in. */
@Route("steerco/members")
@PageTitle("SteerCo members")
@Menu(title = "Members", order = 40, icon = "vaadin:group")
@RolesAllowed({"STEERCO_MEMBER", "STEERCO_CHAIR", "TMO", "ADMINISTRATOR"})
class MemberListView extends Div implements BeforeEnterObserver {

    private final Members members;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Checkbox past = new Checkbox("Past terms too");
    private final Div rows = new Div();

    MemberListView(Members members, Deadlines deadlines, DateTexts dates) {
        this.members = members;
        this.deadlines = deadlines;
        this.dates = dates;
        PageHeader header = new PageHeader("SteerCo members").withSubtitle("A seat in term gives the vote; the role of an account gives access to these pages.");
        if (members.mayEdit()) {
            header.withActions(add());
        }
        past.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                QueryParameters parameters = change.getValue() ? QueryParameters.of("past", "yes") : new QueryParameters(Map.of());
                UI.getCurrent().getPage().getHistory().replaceState(null, new Location("steerco/members", parameters));
                show();
            }
        });
        Div filters = new Div(past);
        filters.addClassName("filters");
        add(header, filters, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        past.setValue(event.getLocation().getQueryParameters().getSingleParameter("past").isPresent());
        show();
    }

    private void show() {
        List<MemberView> shown = members.list(past.getValue());
        rows.removeAll();
        if (shown.isEmpty()) {
            rows.add(members.mayEdit()
                    ? new EmptyState("Nobody has a seat yet.", "Without members no meeting has a quorum.", add())
                    : new EmptyState("Nobody has a seat yet.", "The TMO keeps the list of members."));
            return;
        }
        FlowTable table = new FlowTable("Members").withColumn("Seat").withColumn("Member").withColumn("Term").withColumn("Stands in").withColumn("Vote");
        shown.forEach(member -> table.addRow(seat(member), new Span(member.personName()), term(member), standIns(member), vote(member)));
        rows.add(table);
    }

    private Div seat(MemberView member) {
        Div name = new Div();
        name.addClassName("row-name");
        name.add(members.mayEdit() ? new RouterLink(member.seat(), MemberFormView.class, Addresses.parameters(member.id())) : new Span(member.seat()));
        if (member.chair()) {
            name.add(new StatusBadge(Tone.INFO, "Chair"));
        }
        return name;
    }

    private Div term(MemberView member) {
        LocalDate today = deadlines.today();
        Div term = new Div(new Span(period(member.from(), member.to())));
        term.addClassName("row-name");
        if (!member.isInTermOn(today)) {
            term.add(new StatusBadge(Tone.NEUTRAL, member.from().isAfter(today) ? "Not begun" : "Ended"));
        }
        return term;
    }

    private Component standIns(MemberView member) {
        if (member.substitutes().isEmpty()) {
            return new Span("Nobody");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("seat-list");
        member.substitutes().forEach(substitute -> list.add(new ListItem(substitute.personName() + ", " + period(substitute.from(), substitute.to()))));
        return list;
    }

    private static Span vote(MemberView member) {
        return new Span(member.voting() ? "Votes" : "Advises, no vote");
    }

    private String period(LocalDate from, @Nullable LocalDate to) {
        return to == null ? "since " + dates.date(from) : dates.date(from) + " to " + dates.date(to);
    }

    private static Button add() {
        Button button = new Button("Add a member", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate("steerco/members/new"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
