package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.status.Dimension;
import org.stathouse.status.KpiAsked;
import org.stathouse.status.Rating;
import org.stathouse.status.ReportForm;

/** What a report says, to read: ratings first, then figures, text and lists; what was left empty is left out. */
class ReportContent extends Composite<Div> {

    private final DateTexts dates;

    ReportContent(ReportForm form, List<KpiAsked> kpis, ReportTexts texts, DateTexts dates) {

        this.dates = dates;
        getContent().addClassName("report-content");
        getContent().add(ratings(form), figures(form));
        narrative("Done", form.done());
        narrative("Next", form.next());
        narrative("Blocked", form.blocked());
        narrative("What turns it Green", form.toGreen());
        list("Milestones", form.milestones().stream().map(texts::milestone).map(Span::new));
        list("KPI figures", form.kpis().stream().map(reading -> new Span(texts.kpi(reading, kpis))));
        list("Asks", form.asks().stream().map(texts::ask).map(Span::new));
        list("RAID items", texts.raidItems(form).stream().map(item -> new Anchor(item.path(), RaidPicker.label(item))));
    }

    private static Component ratings(ReportForm form) {
        Facts facts = new Facts();
        facts.addClassName("report-ratings");
        facts.with("Overall", Marks.of(form.overall()));
        for (Dimension dimension : Dimension.values()) {
            facts.with(dimension.label(), rating(form.rating(dimension)));
        }
        return facts;
    }

    private static Component rating(Rating rating) {
        Div shown = new Div(Marks.of(rating.rag()));
        if (rating.reason() != null) {
            Paragraph reason = new Paragraph("Better than suggested: " + rating.reason());
            reason.addClassName("muted");
            shown.add(reason);
        }
        return shown;
    }

    private Component figures(ReportForm form) {
        Facts facts = new Facts();
        fact(facts, "Percent complete", Wording.percent(form.percentComplete()));
        fact(facts, "How far it is", form.actionStatus() == null ? null : form.actionStatus().label());
        fact(facts, "Forecast end", form.forecastEnd() == null ? null : dates.date(form.forecastEnd()));
        fact(facts, "Spent so far", Wording.dollars(form.spent()));
        fact(facts, "Forecast cost", Wording.dollars(form.forecastCost()));
        fact(facts, "Green by", form.greenBy() == null ? null : dates.date(form.greenBy()));
        return facts;
    }

    private static void fact(Facts facts, String term, @Nullable String value) {
        if (value != null) {
            facts.with(term, value);
        }
    }

    private void narrative(String heading, @Nullable String text) {
        if (text != null) {
            getContent().add(new Div(new H3(heading), LongText.of(text)));
        }
    }

    private void list(String heading, Stream<? extends Component> entries) {
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(entry)));
        if (list.getChildren().findAny().isPresent()) {
            getContent().add(new Div(new H3(heading), list));
        }
    }
}
