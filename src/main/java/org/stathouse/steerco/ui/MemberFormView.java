package org.stathouse.steerco.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.membership.MemberForm;
import org.stathouse.steerco.membership.MemberView;
import org.stathouse.steerco.membership.Members;
import org.stathouse.steerco.membership.SubstituteForm;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** A seat, who holds it from when to when, and who stands in. */
@Route("steerco/members/new")
@RouteAlias("steerco/members/:id")
@RolesAllowed({"TMO", "ADMINISTRATOR"})
class MemberFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** By what name drafts remember the form. */
    private static final String FORM = "steerco/member";

    private final Members members;
    private final List<Person> people;
    private final PageHeader header = new PageHeader("Add a member");
    private final FaultSummary faults;
    private final TextField seat = Typing.line("Seat", "Its title, for example Budget Director.");
    private final ComboBox<Person> person = new ComboBox<>("Person");
    private final DatePicker from = Typing.date("Term begins", "");
    private final DatePicker to = Typing.date("Term ends", "Empty while it is open.");
    private final Checkbox chair = new Checkbox("Chairs SteerCo");
    private final Checkbox voting = new Checkbox("Votes");
    private final RowEditor<SubstituteFields> substitutes;
    private final DraftKeeping drafts;
    private final Div fields = new Div();
    private final Div form = new Div();
    private final Button remove = new Button("Remove this entry", click -> askToRemove());
    private @Nullable MemberView member;
    private @Nullable KeptForm kept;

    MemberFormView(Members members, People directory, Deadlines deadlines, DraftKeeping drafts, Messages messages) {
        this.members = members;
        this.drafts = drafts;
        this.people = directory.active();
        this.substitutes = new RowEditor<>("Substitute", () -> new SubstituteFields(people));
        this.faults = new FaultSummary(messages)
                .withField("seat", seat)
                .withField("person", person)
                .withField("from", from)
                .withField("to", to)
                .withField("chair", chair)
                .withField("voting", voting);
        person.setItems(people);
        person.setItemLabelGenerator(Person::displayName);
        from.setValue(deadlines.today());
        voting.setValue(true);
        Typing.require(seat, person, from);
        Div roles = new Div(chair, voting);
        roles.addClassName("member-roles");
        fields.add(
                new SectionCard("The seat", new Fields(seat, person, from, to), roles),
                new SectionCard(
                        "Who stands in",
                        new Paragraph("They may take the seat on a day on which the member is absent, and vote in the member’s place."),
                        substitutes));
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> UI.getCurrent().navigate(MemberListView.class));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.setVisible(false);
        Div buttons = new Div(save, cancel, remove);
        buttons.addClassName("form-buttons");
        add(
                new RouterLink("All members", MemberListView.class),
                header,
                faults,
                form,
                buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isPresent()) {
            MemberView known = members.get(Addresses.id(event));
            show(known);
            keep(new KeptPlace(new DraftPlace(FORM, known.id().toString()), "Edit a member", known.seat(), "steerco/members/" + known.id()));
        } else {
            keep(KeptPlace.ofNew(FORM, "Add a member", "steerco/members/new"));
        }
    }

    /** Keeps what is typed from now on, and puts back what was typed before. */
    private void keep(KeptPlace place) {
        kept = drafts.keep(place, fields);
        form.add(kept);
    }

    @Override
    public String getPageTitle() {
        return member == null ? "Add a member" : member.seat();
    }

    private void show(MemberView known) {
        member = known;
        header.setTitle(known.seat());
        seat.setValue(known.seat());
        person.setValue(person(known.person()));
        from.setValue(known.from());
        to.setValue(known.to());
        chair.setValue(known.chair());
        voting.setValue(known.voting());
        known.substitutes().forEach(substitute -> {
            SubstituteFields row = new SubstituteFields(people);
            row.show(person(substitute.person()), substitute.from(), substitute.to());
            substitutes.add(row);
        });
        remove.setVisible(true);
    }

    private void save() {
        for (int i = 0; i < substitutes.rows().size(); i++) {
            substitutes.rows().get(i).register(faults, "substitutes[" + i + "].");
        }
        if (faults.attempt(this::store)) {
            Objects.requireNonNull(kept).handedIn();
            UI.getCurrent().navigate(MemberListView.class);
            SuccessNotice.show("Saved.");
        }
    }

    private void store() {
        Person chosen = person.getValue();
        MemberForm form = new MemberForm(
                Typing.value(seat), chair.getValue(), voting.getValue(), chosen == null ? null : chosen.username(), from.getValue(), to.getValue());
        MemberView known = member;
        // Kept at once: if the substitutes are refused, a second attempt changes this entry instead of adding it again.
        member = known == null ? members.add(form) : members.change(known.id(), known.version(), form);
        List<SubstituteForm> named = substitutes.rows().stream().map(SubstituteFields::value).toList();
        member = members.nameSubstitutes(member.id(), member.version(), named);
    }

    private void askToRemove() {
        MemberView known = member;
        if (known != null) {
            Confirmation.askBeforeRemoval(
                    "Remove this entry?",
                    "Only an entry made by mistake can be removed. A member who leaves keeps the entry; set the end of the term instead.",
                    "Remove the entry",
                    () -> {
                        if (faults.attempt(() -> members.remove(known.id(), known.version()))) {
                            Objects.requireNonNull(kept).handedIn();
                            UI.getCurrent().navigate(MemberListView.class);
                            SuccessNotice.show("Removed.");
                        }
                    });
        }
    }

    private @Nullable Person person(String username) {
        return people.stream().filter(one -> one.username().equals(username)).findFirst().orElse(null);
    }
}
