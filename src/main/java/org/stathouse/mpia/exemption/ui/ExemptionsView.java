package org.stathouse.mpia.exemption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.stathouse.mpia.Sureness;
import org.stathouse.mpia.exemption.ExemptionCatalog;
import org.stathouse.mpia.exemption.ExemptionForm;
import org.stathouse.mpia.exemption.ExemptionView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;

/** The exemption catalogue: what may be cited, what is off until counsel has read it, and where each row was read. */
@Route(ExemptionsView.ADDRESS)
@PageTitle("Exemptions")
@Menu(title = "Exemptions", order = 66, icon = "vaadin:book")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class ExemptionsView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "records-desk/exemptions";
    private static final String WORDS = "words";

    private final ExemptionCatalog catalog;
    private final Messages messages;
    private final DateTexts dates;
    private final boolean keeps;
    private final TextField words = Typing.line("Section or words", "");
    private final Div rows = new Div();

    ExemptionsView(ExemptionCatalog catalog, Messages messages, DateTexts dates) {
        this.catalog = catalog;
        this.messages = messages;
        this.dates = dates;
        this.keeps = catalog.mayKeep();
        PageHeader header = new PageHeader("Exemptions")
                .withSubtitle("Subtitle 3 of the Public Information Act. Rows that were not read in the law itself are off until counsel switches them on.");
        if (keeps) {
            Button add = new Button("Add a section", VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(add);
        }
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ADDRESS, parameters()));
                refresh();
            }
        });
        add(header, words, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(event.getLocation().getQueryParameters().getSingleParameter(WORDS).orElse(""));
        refresh();
    }

    private QueryParameters parameters() {
        String typed = Typing.value(words);
        return typed == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(WORDS, typed));
    }

    private void refresh() {
        rows.removeAll();
        String typed = Objects.requireNonNullElse(Typing.value(words), "").toLowerCase(Locale.US);
        List<ExemptionView> shown = catalog.list().stream()
                .filter(row -> (row.form().code() + " " + row.form().title()).toLowerCase(Locale.US).contains(typed))
                .toList();
        if (shown.isEmpty()) {
            rows.add(new EmptyState("No section has these words.", "Empty the field to see the whole catalogue."));
            return;
        }
        FlowTable table = new FlowTable("Exemption catalogue")
                .withColumn("Section").withColumn("Covers").withColumn("Read").withColumn("May be cited");
        if (keeps) {
            table.withColumn("Actions");
        }
        for (ExemptionView row : shown) {
            table.addRow(cells(row).toArray(Component[]::new));
        }
        rows.add(table);
    }

    private List<Component> cells(ExemptionView row) {
        ExemptionForm form = row.form();
        Span code = new Span("§" + form.code());
        code.addClassName("exemption-code");
        List<Component> cells = new ArrayList<>(List.of(new Div(code), covers(form), read(form), standing(row)));
        if (keeps) {
            cells.add(actions(row));
        }
        return cells;
    }

    private static Component covers(ExemptionForm form) {
        Div covers = new Div(
                new Paragraph(String.valueOf(form.title())),
                new Paragraph("Part %s. %s %s.".formatted(
                        form.part(), form.discretionary() ? "Discretionary;" : "Required;", form.wholeRecord() ? "whole records" : "parts of records")));
        if (form.inInterest() != null) {
            covers.add(new Paragraph("May still inspect: " + form.inInterest()));
        }
        covers.addClassName("exemption-cell");
        return covers;
    }

    private static Component read(ExemptionForm form) {
        Sureness sureness = Objects.requireNonNull(form.sureness());
        Div read = new Div(new StatusBadge(sureness == Sureness.VERIFIED ? Tone.GOOD : Tone.WARNING, sureness.label()), new Paragraph(String.valueOf(form.source())));
        if (form.quoted() != null) {
            read.add(new Paragraph("“" + form.quoted() + "”"));
        }
        if (form.note() != null) {
            read.add(new Paragraph(form.note()));
        }
        read.addClassName("exemption-cell");
        return read;
    }

    private Component standing(ExemptionView row) {
        Div standing = new Div(badge(row));
        ExemptionForm form = row.form();
        if (form.effectiveFrom() != null) {
            standing.add(new Paragraph("From " + dates.date(form.effectiveFrom())));
        }
        if (form.effectiveUntil() != null) {
            standing.add(new Paragraph("Until " + dates.date(form.effectiveUntil())));
        }
        standing.addClassName("exemption-cell");
        return standing;
    }

    private static StatusBadge badge(ExemptionView row) {
        if (row.citableToday()) {
            return new StatusBadge(Tone.GOOD, "On");
        }
        return row.on() ? new StatusBadge(Tone.NEUTRAL, "On, not in force today") : new StatusBadge(Tone.NEUTRAL, "Off");
    }

    private Component actions(ExemptionView row) {
        String name = " §" + row.form().code();
        Button turn = new Button(row.on() ? "Switch off" : "Switch on", click -> turn(row));
        turn.setAriaLabel(turn.getText() + name);
        Button edit = new Button("Edit", click -> edit(row));
        edit.setAriaLabel("Edit" + name);
        for (Button button : List.of(turn, edit)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        }
        return new Div(turn, edit);
    }

    private void turn(ExemptionView row) {
        String step = row.on() ? "Switch off" : "Switch on";
        String consequence = row.on()
                ? "It can no longer be cited. Entries that cite it already stay."
                : "It can be cited from now on. Say who read it, and where.";
        new ReasonDialog(messages, step + " §" + row.form().code() + "?", consequence, step, reason -> {
            catalog.turn(row.id(), row.version(), !row.on(), reason);
            refresh();
        }).open();
    }

    private void add() {
        ExemptionDialog dialog = new ExemptionDialog(messages, "Add a section", "It is added switched off.");
        dialog.saveBy("Add", (form, reason) -> {
            catalog.add(form, reason);
            refresh();
        });
        dialog.open();
    }

    private void edit(ExemptionView row) {
        ExemptionDialog dialog = new ExemptionDialog(messages, "Edit §" + row.form().code(), "Entries that cite it already stay.");
        dialog.fill(row.form());
        dialog.saveBy("Save", (form, reason) -> {
            catalog.change(row.id(), row.version(), form, reason);
            refresh();
        });
        dialog.open();
    }
}
