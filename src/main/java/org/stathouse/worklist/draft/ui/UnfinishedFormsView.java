package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.draft.FormDraft;
import org.stathouse.worklist.draft.FormDrafts;

/** All that the person has typed into forms and not handed in, the newest first: to go on with, to read, or to throw away. */
@Route(UnfinishedFormsView.PATH)
@PageTitle("Unfinished forms")
@PermitAll
class UnfinishedFormsView extends Div implements BeforeEnterObserver {

    static final String PATH = "drafts";

    private static final int PAGE = 20;

    private final FormDrafts drafts;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final Div body = new Div();

    UnfinishedFormsView(FormDrafts drafts, DateTexts dates, Messages messages) {
        this.drafts = drafts;
        this.dates = dates;
        this.faults = new FaultSummary(messages);
        add(
                new PageHeader("Unfinished forms")
                        .withSubtitle("What you typed and have not handed in. Nobody else sees it. What you do not touch for 90 days is deleted."),
                faults,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("unfinished-forms");
        Slice<FormDraft> first = drafts.mine(null, PAGE);
        if (first.items().isEmpty()) {
            body.add(new EmptyState(
                    "You have no unfinished forms.",
                    "What you type into a form is kept at every pause, and stands here until you hand the form in.",
                    new Anchor("tasks", "Go to your tasks")));
            return;
        }
        body.add(list);
        add(list, first);
    }

    private void add(UnorderedList list, Slice<FormDraft> page) {
        page.items().forEach(draft -> list.add(item(draft)));
        String next = page.next();
        if (next != null) {
            Button more = new Button("Show more");
            more.addClickListener(click -> {
                body.remove(more);
                add(list, drafts.mine(next, PAGE));
            });
            body.add(more);
        }
    }

    private ListItem item(FormDraft draft) {
        H2 title = new H2(new Anchor(draft.path(), draft.title()));
        Paragraph when = new Paragraph("Last typed " + dates.dateTime(draft.savedAt()));
        when.addClassName("muted");
        ListItem item = new ListItem(title);
        item.addClassNames("section-card", "unfinished-form");
        concerns(draft.caseName(), item);
        item.add(when, new TypedText(draft.fields(), dates), steps(draft));
        return item;
    }

    private static void concerns(@Nullable String caseName, ListItem item) {
        if (caseName != null) {
            item.add(new Paragraph(caseName));
        }
    }

    private Component steps(FormDraft draft) {
        String named = draft.title() + (draft.caseName() == null ? "" : ", " + draft.caseName());
        Button go = new Button("Continue", click -> go(draft));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setAriaLabel("Continue: " + named);
        Button discard = new Button("Discard", click -> Confirmation.askBeforeRemoval(
                "Discard what you typed?", named + ": what you typed there is thrown away. This cannot be undone.", "Discard", () -> discard(draft)));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.setAriaLabel("Discard: " + named);
        Div steps = new Div(go, discard);
        steps.addClassName("form-buttons");
        return steps;
    }

    private void go(FormDraft draft) {
        Location there = new Location(draft.path());
        getUI().ifPresent(ui -> ui.navigate(there.getPath(), there.getQueryParameters()));
    }

    /** What was typed on in another window meanwhile stays, and the list shows it. */
    private void discard(FormDraft draft) {
        if (faults.attempt(() -> remove(draft))) {
            SuccessNotice.show("Discarded.");
        }
        show();
    }

    private void remove(FormDraft draft) {
        try {
            drafts.discard(draft.id(), draft.version());
        } catch (NotFound handedInMeanwhile) {
            SuccessNotice.show("It was handed in or discarded meanwhile.");
        }
    }
}
