package org.stathouse.raid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.raid.RaidLink;
import org.stathouse.raid.RaidMatrix;
import org.stathouse.raid.RaidRegister;
import org.stathouse.raid.RiskScale;
import org.stathouse.raid.RiskScore;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** The open risks by probability and impact: a table of 5 by 5 whose cells lead to their risks. */
@Route("raid/matrix")
@PageTitle("Risk matrix")
@PermitAll
class RaidMatrixView extends Div implements BeforeEnterObserver {

    private final RaidRegister register;
    private final ComboBox<PillarView> pillar;
    private final List<PillarView> pillars;
    private final Div body = new Div();
    private final Paragraph count = new Paragraph();

    RaidMatrixView(RaidRegister register, RaidChoices choices) {
        this.register = register;
        this.pillars = choices.pillars();
        this.pillar = choices.pillar("Pillar");
        pillar.setPlaceholder("All pillars");
        pillar.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        Div filters = new Div(pillar);
        filters.addClassName("filters");
        count.getElement().setAttribute("role", "status");
        add(
                new Anchor(RegisterPlace.last(UI.getCurrent()), "← RAID register"),
                new PageHeader("Risk matrix").withSubtitle("The open risks that concern you, by how likely they are and what they would do."),
                filters,
                count,
                body,
                scales());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation().getQueryParameters().getSingleParameter("pillar").orElse("");
        pillar.setValue(pillars.stream().filter(one -> one.id().toString().equals(wanted)).findFirst().orElse(null));
        show(pillar.getValue());
    }

    private void go(@Nullable PillarView chosen) {
        show(chosen);
        QueryParameters query = chosen == null ? QueryParameters.empty() : QueryParameters.simple(Map.of("pillar", chosen.id().toString()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Addresses.MATRIX, query));
    }

    private void show(@Nullable PillarView chosen) {
        PillarId id = chosen == null ? null : chosen.id();
        RaidMatrix matrix = register.matrix(id);
        long extreme = matrix.cells().stream()
                .filter(cell -> cell.score().level() == RiskScore.Level.EXTREME)
                .mapToLong(cell -> cell.risks().size())
                .sum();
        count.setText("%d open %s, %d of them extreme. A score of %d or more goes to the next SteerCo meeting."
                .formatted(matrix.count(), matrix.count() == 1 ? "risk" : "risks", extreme, RiskScore.EXTREME_FROM));
        body.removeAll();
        body.add(table(matrix));
    }

    private static NativeTable table(RaidMatrix matrix) {
        NativeTable table = new NativeTable();
        table.addClassName("risk-matrix");
        table.setCaptionText("Open risks: rows by probability, columns by impact");
        Span axes = new Span("Probability down, impact across");
        axes.addClassName("risk-matrix-word");
        NativeTableRow head = new NativeTableRow(new NativeTableCell(axes));
        for (int impact = RiskScale.LOWEST; impact <= RiskScale.HIGHEST; impact++) {
            head.add(scaled(RiskScale.IMPACT, impact, "col"));
        }
        table.getHead().add(head);
        for (int probability = RiskScale.HIGHEST; probability >= RiskScale.LOWEST; probability--) {
            NativeTableRow row = new NativeTableRow(scaled(RiskScale.PROBABILITY, probability, "row"));
            for (int impact = RiskScale.LOWEST; impact <= RiskScale.HIGHEST; impact++) {
                row.add(cell(matrix.cell(probability, impact)));
            }
            table.getBody().add(row);
        }
        return table;
    }

    /** The step's number always, its word where there is room; a screen reader hears both. */
    private static NativeTableHeaderCell scaled(RiskScale scale, int step, String scope) {
        Span word = new Span(" " + scale.anchor(step).word());
        word.addClassName("risk-matrix-word");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(String.valueOf(step)), word);
        cell.getElement().setAttribute("scope", scope).setAttribute("aria-label", scale.label() + " " + scale.text(step));
        return cell;
    }

    private static NativeTableCell cell(RaidMatrix.Cell cell) {
        RiskScore.Level level = cell.score().level();
        Span label = new Span(cell.score().value() + " " + level.label());
        label.addClassName("risk-matrix-level");
        NativeTableCell shown = new NativeTableCell(label);
        shown.addClassName("risk-" + level.name().toLowerCase(Locale.ROOT));
        if (!cell.risks().isEmpty()) {
            Span total = new Span(cell.risks().size() == 1 ? "1 risk" : cell.risks().size() + " risks");
            total.addClassName("risk-matrix-count");
            Div numbers = new Div();
            numbers.addClassName("risk-matrix-numbers");
            cell.risks().forEach(risk -> numbers.add(link(risk)));
            shown.add(total, numbers);
        }
        return shown;
    }

    private static Anchor link(RaidLink risk) {
        Anchor anchor = new Anchor(Addresses.item(risk.id()), risk.number());
        anchor.setTitle(risk.title());
        anchor.setAriaLabel(risk.number() + " " + risk.title());
        return anchor;
    }

    /** What the steps mean, so that two people who score a risk mean the same. */
    private static SectionCard scales() {
        Div both = new Div();
        both.addClassName("risk-scales");
        for (RiskScale scale : RiskScale.values()) {
            Facts facts = new Facts();
            for (int step = RiskScale.HIGHEST; step >= RiskScale.LOWEST; step--) {
                facts.with(scale.label() + " " + scale.text(step), scale.anchor(step).meaning());
            }
            both.add(facts);
        }
        return new SectionCard("What the steps mean", both);
    }
}
