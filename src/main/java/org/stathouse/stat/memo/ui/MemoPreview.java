package org.stathouse.stat.memo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.stat.memo.Memo;
import org.stathouse.stat.memo.Memo.Block;
import org.stathouse.stat.memo.Memo.Fact;
import org.stathouse.stat.memo.Memo.Items;
import org.stathouse.stat.memo.Memo.Line;
import org.stathouse.stat.memo.Memo.Measure;
import org.stathouse.stat.memo.Memo.Points;
import org.stathouse.stat.memo.Memo.Prose;
import org.stathouse.stat.memo.Memo.Section;

/** A memo as it would go out: the content of the PDF as a page. */
class MemoPreview extends Composite<Div> {

    MemoPreview(Memo memo) {
        getContent().addClassName("memo-preview");
        getContent().add(new SectionCard(memo.kind().label(), facts(memo.facts())));
        memo.sections().forEach(section -> getContent().add(card(section)));
    }

    private static SectionCard card(Section section) {
        return new SectionCard(section.title(), section.blocks().stream().map(MemoPreview::block).toArray(Component[]::new));
    }

    private static Component block(Block block) {
        return switch (block) {
            case Prose prose -> LongText.of(prose.text());
            case Points points -> points(points.lines());
            case Memo.Facts facts -> facts(facts.facts());
            case Items items -> items(items);
            case Measure measure -> measure(measure);
        };
    }

    private static UnorderedList points(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static Facts facts(List<Fact> facts) {
        Facts shown = new Facts();
        facts.forEach(fact -> shown.with(fact.name(), LongText.of(fact.value())));
        return shown;
    }

    private static Component items(Items items) {
        FlowTable table = new FlowTable(items.caption())
                .withColumn("Item")
                .withColumn("Task and evidence")
                .withColumn("Owner")
                .withColumn("Due")
                .withColumn("Status");
        items.lines().forEach(line -> table.addRow(
                new Span(line.number()), task(line), new Span(line.owner()), two(line.due(), line.moved()), new Span(line.sign() + " " + line.state())));
        return new Div(new H3(items.caption()), table);
    }

    private static Component task(Line line) {
        return two(line.task(), line.type() + ": " + line.evidence());
    }

    private static Component two(String first, String second) {
        Div both = new Div(new Div(new Span(first)));
        if (!second.isEmpty()) {
            Div below = new Div(new Span(second));
            below.addClassName("muted");
            both.add(below);
        }
        return both;
    }

    private static Component measure(Measure measure) {
        Div drawing = new Div();
        // Only the browser's own parser makes SVG elements of it; an element made by tag name would be unknown to HTML.
        drawing.getElement().setProperty("innerHTML", measure.svg());
        drawing.addClassNames("memo-drawing");
        FlowTable table = new FlowTable(measure.name());
        measure.head().forEach(table::withColumn);
        measure.rows().forEach(row -> table.addRow(row.stream().map(Span::new).toArray(Component[]::new)));
        return new Div(
                new H3(measure.name()), new Paragraph(measure.description()), drawing, facts(measure.facts()), new Details("Show as a table", table));
    }
}
