package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.status.KpiAsked;
import org.stathouse.status.ReportForm;

/** Two contents side by side, line by line; each line that differs says so in words. */
class ReportComparison extends Composite<Div> {

    /**
     * @param before what the older one is called, for example "January 2027"
     * @param after what the newer one is called
     */
    ReportComparison(ReportTexts texts, String before, ReportForm older, String after, ReportForm newer, List<KpiAsked> kpis) {
        FlowTable table = new FlowTable(before + " and " + after + " compared")
                .withColumn("What")
                .withColumn(before)
                .withColumn(after);
        List<ReportTexts.Answer> olds = texts.answers(older, kpis);
        List<ReportTexts.Answer> news = texts.answers(newer, kpis);
        for (int i = 0; i < news.size(); i++) {
            ReportTexts.Answer was = olds.get(i);
            ReportTexts.Answer is = news.get(i);
            if (!was.text().isEmpty() || !is.text().isEmpty()) {
                boolean changed = !was.equals(is);
                table.addRow(name(is.label(), changed), LongText.of(was.text()), LongText.of(is.text())).setClassName("row-changed", changed);
            }
        }
        getContent().addClassName("report-comparison");
        getContent().add(table);
    }

    private static Component name(String label, boolean changed) {
        Div name = new Div(new Span(label));
        name.addClassName("row-name");
        if (changed) {
            Span mark = new Span("changed");
            mark.addClassName("changed-mark");
            name.add(mark);
        }
        return name;
    }
}
