package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stathouse.intake.Ranking;
import org.stathouse.shared.ui.FlowTable;

/** The ranked proposals of one pillar; those that the person may decide on can be selected, the others say why not. */
class RankedPillar extends Composite<Div> {

    private final boolean selectable;
    private final Set<UUID> selected;
    private final Runnable onSelection;

    /** @param selected where the selection is kept */
    RankedPillar(Ranking.Pillar pillar, boolean selectable, Set<UUID> selected, Runnable onSelection) {
        this.selectable = selectable;
        this.selected = selected;
        this.onSelection = onSelection;
        FlowTable table = new FlowTable("Ranked proposals of " + pillar.name())
                .withColumn("Proposal")
                .withFigures("Rank")
                .withFigures("Weighted score")
                .withFigures("Widest spread")
                .withColumn("TMO recommends")
                .withColumn("Category")
                .withFigures("Funding needed")
                .withFigures("Identified");
        pillar.entries().forEach(entry -> table.addRow(cells(entry).toArray(Component[]::new)));
        getContent().add(table);
    }

    private List<Component> cells(Ranking.Entry entry) {
        List<Component> cells = new ArrayList<>();
        cells.add(name(entry));
        cells.add(new Span(String.valueOf(entry.rank())));
        cells.add(new Span(entry.weightedScore().toPlainString()));
        cells.add(new Span(String.valueOf(entry.spread())));
        cells.add(recommendation(entry));
        cells.add(new Span(Wording.of(entry.category())));
        cells.add(new Span(Wording.dollars(entry.fundingNeeded())));
        cells.add(new Span(Wording.dollars(entry.fundingIdentified())));
        return cells;
    }

    private Component name(Ranking.Entry entry) {
        Div text = new Div(ProposalDigest.link(entry.title(), entry.proposalId()), new Span(entry.number()), new Span(entry.leadAgency() + ", " + entry.owner()));
        text.addClassName("row-name");
        if (entry.tieNote() != null) {
            text.add(quiet(entry.tieNote()));
        }
        if (entry.deferrals() > 0) {
            text.add(quiet(entry.deferrals() == 1 ? "Deferred once before" : "Deferred " + entry.deferrals() + " times before"));
        }
        if (!selectable) {
            return text;
        }
        if (!entry.mayDecide() && entry.whyNot() != null) {
            text.add(quiet("Not yours to decide: " + entry.whyNot()));
        }
        Div cell = new Div(checkbox(entry), text);
        cell.addClassName("selectable");
        return cell;
    }

    private Checkbox checkbox(Ranking.Entry entry) {
        Checkbox box = new Checkbox();
        box.setAriaLabel("Select " + entry.number() + ", " + entry.title());
        box.setEnabled(entry.mayDecide());
        box.setValue(selected.contains(entry.proposalId()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                selected.add(entry.proposalId());
            } else {
                selected.remove(entry.proposalId());
            }
            onSelection.run();
        });
        return box;
    }

    private static Component recommendation(Ranking.Entry entry) {
        Div cell = new Div(Wording.badge(entry.priority()), quiet(entry.priorityReason()));
        cell.addClassName("row-name");
        return cell;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("muted");
        return quiet;
    }
}
