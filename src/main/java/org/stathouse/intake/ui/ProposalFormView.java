package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.intake.ProposalForm;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.Proposals;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.MissingList;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;

/**
 * The form of a proposal. What is typed is saved on the server after every pause, so that a closed tab loses nothing; a change
 * made elsewhere meanwhile stops that and is shown.
 */
@Route("intake/proposals/new")
@RouteAlias("intake/proposals/:id/edit")
@RolesAllowed({"TMO_LIAISON", "TMO", "ACTION_OWNER"})
class ProposalFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final ProposalRegister register;
    private final Resubmissions resubmissions;
    private final ProposalFacts facts;
    private final Messages messages;
    private final ProposalFields fields;
    private final PageHeader header = new PageHeader("New proposal");
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private final SaveStatus status;
    private final MissingList missing;
    private final TextArea note = new TextArea("What you changed");
    private final Button discard = new Button("Discard draft", click -> askToDiscard());
    private final Button submit = new Button("Submit proposal", click -> submit());
    private final Div returned = new Div();
    private @Nullable ProposalView current;
    private ProposalForm saved = ProposalForm.EMPTY;
    private boolean stale;

    ProposalFormView(
            Proposals proposals,
            ProposalRegister register,
            Resubmissions resubmissions,
            PlanChoices choices,
            ProposalFacts facts,
            Messages messages,
            DateTexts dates,
            Deadlines deadlines,
            Clock clock) {
        this.proposals = proposals;
        this.register = register;
        this.resubmissions = resubmissions;
        this.facts = facts;
        this.messages = messages;
        this.fields = new ProposalFields(choices, fiscalYear(deadlines.today()));
        this.faults = new FaultSummary(messages);
        this.status = new SaveStatus(clock, dates);
        this.missing = new MissingList(messages, fields);
        fields.register(faults);
        fields.onChange(this::autosave);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        note.setHelperText("For TMO: what is different from the version that was returned.");
        Div columns = new Div(fields, side());
        columns.addClassName("form-with-side");
        add(header, returned, conflict, faults, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("id").ifPresentOrElse(id -> edit(Addresses.id(id)), () -> {
            missing.show(proposals.missing(ProposalForm.EMPTY));
            showState();
        });
    }

    @Override
    public String getPageTitle() {
        return current == null ? "New proposal" : "Edit " + name(current);
    }

    /** The fiscal year, named by the year in which it ends; the City's begins on July 1. */
    private static int fiscalYear(LocalDate today) {
        return today.getMonthValue() >= Month.JULY.getValue() ? today.getYear() + 1 : today.getYear();
    }

    private void edit(UUID id) {
        ProposalView proposal = register.get(id);
        if (!proposal.may().contains(ProposalView.Permission.EDIT)) {
            throw new NotPermitted(Fault.of("intake.mayNotEdit", Wording.of(proposal.status())));
        }
        load(proposal);
    }

    private void load(ProposalView proposal) {
        current = proposal;
        stale = false;
        fields.show(proposal.form());
        saved = fields.read();
        missing.show(proposals.missing(proposal.id()));
        showState();
    }

    private Component side() {
        H2 heading = new H2("Before you submit");
        Div buttons = new Div(submit, discard);
        buttons.addClassName("form-buttons");
        Aside side = new Aside(heading, status, missing, note, buttons);
        side.addClassNames("section-card", "form-side");
        side.getElement().setAttribute("aria-label", "State of the proposal");
        return side;
    }

    private void showState() {
        boolean resubmits = current != null && current.status() == ProposalStatus.RETURNED;
        header.setTitle(current == null ? "New proposal" : "Edit " + name(current));
        header.withSubtitle("Fields marked with a dot are required to submit. You can stop at any time and come back.");
        submit.setText(resubmits ? "Resubmit proposal" : "Submit proposal");
        submit.setVisible(!resubmits || resubmissions.isMine(Objects.requireNonNull(current).id()));
        note.setVisible(resubmits);
        discard.setVisible(current != null && current.may().contains(ProposalView.Permission.DISCARD));
        returned.removeAll();
        if (resubmits && current != null && !current.returns().isEmpty()) {
            returned.add(new ReturnNotice(current.returns().getLast()));
        }
    }

    private void autosave() {
        ProposalForm typed = fields.read();
        if (stale || typed.equals(saved)) {
            return;
        }
        try {
            save(typed);
        } catch (BusinessRuleViolation broken) {
            faults.show(broken.faults());
            status.notSaved("see the fields marked above.");
        } catch (Conflict changed) {
            showConflict();
        } catch (NotPermitted refused) {
            status.notSaved(messages.text(refused.fault()));
        }
    }

    private void save(ProposalForm typed) {
        boolean first = current == null;
        ProposalView before = current;
        current = before == null ? proposals.draft(typed) : proposals.save(before.id(), before.version(), typed);
        saved = typed;
        status.saved();
        missing.show(proposals.missing(current.id()));
        if (first) {
            UI.getCurrent().getPage().getHistory().replaceState(null, Addresses.edit(current.id()));
            showState();
        }
    }

    private void showConflict() {
        stale = true;
        status.notSaved("the proposal was changed elsewhere.");
        ProposalView known = Objects.requireNonNull(current);
        ProposalView theirs = register.get(known.id());
        conflict.show(
                "This proposal was changed in another tab or by someone else since you opened it here, so your last entries are not saved.",
                facts.differences(theirs, known),
                () -> load(theirs));
    }

    private void submit() {
        autosave();
        if (stale) {
            return;
        }
        if (current == null) {
            faults.show(proposals.missing(ProposalForm.EMPTY));
            return;
        }
        ProposalView proposal = current;
        boolean resubmits = proposal.status() == ProposalStatus.RETURNED;
        boolean done = faults.attempt(() -> {
            if (resubmits) {
                resubmissions.resubmit(proposal, Typing.value(note));
            } else {
                current = proposals.submit(proposal.id(), proposal.version());
            }
        });
        if (done) {
            UI.getCurrent().navigate(ProposalPage.class, ProposalDigest.parameters(proposal.id()));
            SuccessNotice.show(resubmits ? "Resubmitted " + name(proposal) + "." : "Submitted as " + name(Objects.requireNonNull(current)) + ".");
        }
    }

    private void askToDiscard() {
        Confirmation.askBeforeRemoval(
                "Discard this draft?", "Everything that you typed is deleted. This cannot be undone.", "Discard draft", this::discard);
    }

    private void discard() {
        ProposalView draft = Objects.requireNonNull(current);
        if (faults.attempt(() -> proposals.discard(draft.id(), draft.version()))) {
            UI.getCurrent().navigate(ProposalListView.class);
            SuccessNotice.show("The draft was discarded.");
        }
    }

    private static String name(ProposalView proposal) {
        return proposal.number() == null ? Wording.title(proposal.form().title()) : proposal.number();
    }
}
