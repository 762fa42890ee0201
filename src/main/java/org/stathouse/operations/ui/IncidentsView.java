package org.stathouse.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.operations.Incidents;
import org.stathouse.operations.Linked;
import org.stathouse.operations.ProcessVersions;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.JobFilter;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.JobView;

/** What failed, with its cause, step and case, and the retry of one, some or all of it; the filters stand in the address. */
@Route(OperationAddresses.INCIDENTS)
@PageTitle("Incidents")
@Menu(title = "Incidents", order = 95, icon = "vaadin:exclamation-circle-o")
@RolesAllowed("ADMINISTRATOR")
class IncidentsView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;
    private static final Set<JobState> FAILED = Set.of(JobState.STOPPED, JobState.FAILING);

    private final Incidents incidents;
    private final DateTexts dates;
    private final Messages messages;
    private final Select<JobState> state = new Select<>();
    private final Select<String> process = new Select<>();
    private final TextField words = new TextField("Words in the cause");
    private final Button retrySelected = new Button("Try the selected again", click -> retrySelected());
    private final Button retryAll = new Button("Try all that match again", click -> retryAll());
    private final Div results = new Div();
    private final Set<String> selected = new LinkedHashSet<>();

    IncidentsView(Incidents incidents, ProcessVersions versions, DateTexts dates, Messages messages) {
        this.incidents = incidents;
        this.dates = dates;
        this.messages = messages;
        add(new PageHeader("Incidents").withSubtitle("Steps in the background that failed. One that has stopped waits until somebody tries it again."));
        add(filters(versions), results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        state.setValue(AddressValues.one(JobState.class, address, OperationAddresses.STATE).orElse(null));
        process.setValue(AddressValues.text(address, OperationAddresses.PROCESS).orElse(null));
        words.setValue(AddressValues.text(address, OperationAddresses.WORDS).orElse(""));
        refresh();
    }

    private Div filters(ProcessVersions versions) {
        state.setLabel("State");
        state.setItems(JobState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Failed");
        state.setItemLabelGenerator(value -> value == null ? "Failed" : OperationWords.label(value));
        Map<String, String> names = new LinkedHashMap<>();
        for (DefinitionVersion version : versions.all()) {
            names.putIfAbsent(version.key(), version.name());
        }
        process.setLabel("Process");
        process.setItems(names.keySet());
        process.setEmptySelectionAllowed(true);
        process.setEmptySelectionCaption("Any");
        process.setItemLabelGenerator(value -> value == null ? "Any" : names.getOrDefault(value, value));
        words.setClearButtonVisible(true);
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        process.addValueChangeListener(change -> narrow(change.isFromClient()));
        words.addValueChangeListener(change -> narrow(change.isFromClient()));
        Div filters = new Div(state, process, words);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter the jobs");
        return filters;
    }

    private void narrow(boolean byPerson) {
        if (byPerson) {
            UI.getCurrent().navigate(IncidentsView.class, new AddressValues()
                    .with(OperationAddresses.STATE, state.getValue())
                    .with(OperationAddresses.PROCESS, process.getValue())
                    .with(OperationAddresses.WORDS, words.getValue().isBlank() ? null : words.getValue().strip())
                    .query());
        }
    }

    private void refresh() {
        selected.clear();
        results.removeAll();
        Slice<Linked<JobView>> first = incidents.page(filter(), null, PAGE);
        if (first.items().isEmpty()) {
            results.add(state.getValue() == null && process.getValue() == null && words.isEmpty()
                    ? new EmptyState("Nothing has failed.", "What fails is listed here with its cause and can be tried again.")
                    : new EmptyState("Nothing fits these filters.", "Take a filter away to see more."));
            return;
        }
        Div list = new Div();
        list.addClassName("incident-list");
        list.getElement().setAttribute("role", "list");
        Div more = new Div();
        append(list, more, first);
        SectionCard card = new SectionCard("The newest first", list, more);
        if (mayRetry()) {
            retrySelected.setEnabled(false);
            card.withActions(retrySelected, retryAll);
        }
        results.add(card);
    }

    private void append(Div list, Div more, Slice<Linked<JobView>> page) {
        page.items().forEach(row -> list.add(new IncidentItem(row, incidents, dates, mayRetry() ? this::select : null)));
        more.removeAll();
        if (page.next() != null) {
            more.add(new Button("Show more", click -> append(list, more, incidents.page(filter(), page.next(), PAGE))));
        }
    }

    private void select(String job, boolean chosen) {
        if (chosen) {
            selected.add(job);
        } else {
            selected.remove(job);
        }
        retrySelected.setEnabled(!selected.isEmpty());
        retrySelected.setText(selected.isEmpty() ? "Try the selected again" : "Try " + OperationWords.count(selected.size()) + " again");
    }

    private void retrySelected() {
        Set<String> chosen = Set.copyOf(selected);
        RetryDialog.open(messages, dates, OperationWords.count(chosen.size()) + (chosen.size() == 1 ? " job" : " jobs"), due -> {
            incidents.retry(chosen, due);
            done(chosen.size());
        });
    }

    private void retryAll() {
        RetryDialog.open(messages, dates, "All that match", due -> {
            Incidents.Retried retried = incidents.retryMatching(filter(), due);
            done(retried.retried());
            if (retried.more()) {
                results.addComponentAsFirst(new Paragraph("There are more than one order takes: have all that match tried again once more."));
            }
        });
    }

    private void done(int count) {
        SuccessNotice.show(OperationWords.count(count) + (count == 1 ? " job is" : " jobs are") + " tried again.");
        refresh();
    }

    private boolean mayRetry() {
        @Nullable JobState asked = state.getValue();
        return asked == null || FAILED.contains(asked);
    }

    private JobFilter filter() {
        Set<JobState> states = state.getValue() == null ? FAILED : Set.of(state.getValue());
        return new JobFilter(states, process.getValue(), null, words.isEmpty() ? null : words.getValue());
    }
}
