package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.adjudication.Dollars;
import org.stathouse.adjudication.RecoveryPlanForm;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.steerco.ConditionView;

/** The parts of a case as its page and its task forms show them. */
@org.springframework.stereotype.Component
class CaseWords {

    private final DateTexts dates;

    CaseWords(DateTexts dates) {
        this.dates = dates;
    }

    DateTexts dates() {
        return dates;
    }

    /** The published reports, the newest first. */
    Component reports(RedCaseView redCase) {
        FlowTable table = new FlowTable("Reports of this case").withColumn("Month").withColumn("Rating").withColumn("Published");
        redCase.reports().reversed().forEach(report -> table.addRow(
                new Anchor(Addresses.report(report.reportId()), Wording.month(report.month()) + (report.correction() ? " (corrected)" : "")),
                Wording.badge(report.rating()),
                new Span(dates.date(report.publishedAt()))));
        return table;
    }

    /** A recovery plan in full. */
    Component plan(RecoveryPlanForm plan) {
        Div shown = new Div();
        shown.addClassName("plan-words");
        shown.add(new Facts()
                .with("Cause", LongText.of(plan.cause()))
                .with("If nothing is done", LongText.of(plan.effect()))
                .with("Decision asked", LongText.of(plan.decisionAsked()))
                .with("Asked of", plan.askedOf() == null ? null : plan.askedOf().label()));
        if (!plan.options().isEmpty()) {
            FlowTable options = new FlowTable("Options of the recovery plan").withColumn("Option").withFigures("Cost");
            plan.options().forEach(option -> options.addRow(new Span(text(option.description())), new Span(Dollars.text(option.cost()))));
            shown.add(new H3("Options"), options);
        }
        if (!plan.steps().isEmpty()) {
            FlowTable steps = new FlowTable("Steps to Green").withColumn("Step").withColumn("By");
            plan.steps().forEach(step -> steps.addRow(new Span(text(step.step())), new Span(date(step.due()))));
            shown.add(new H3("Steps to Green"), steps);
        }
        return shown;
    }

    /** What TMO put before SteerCo. */
    Component page(RedCaseView.Page page) {
        return new Facts()
                .with("TMO recommends", LongText.of(page.recommendation()))
                .with("Cost of delay", LongText.of(page.costOfDelay()))
                .with("SteerCo asked on", dates.date(page.askedOn()) + ", prepared by " + page.byName());
    }

    /** One decision with what it asked for. */
    Component decision(RedCaseView.Decided decision) {
        Div entry = new Div(new H3(decision.outcome().label()), LongText.of(decision.reason()));
        entry.addClassName("noted");
        Facts facts = new Facts();
        boolean any = false;
        if (decision.date() != null) {
            facts.with("Date", dates.date(decision.date()));
            any = true;
        }
        if (decision.personName() != null) {
            facts.with("Person", decision.personName());
            any = true;
        }
        if (decision.text() != null) {
            facts.with("In words", LongText.of(decision.text()));
            any = true;
        }
        if (any) {
            entry.add(facts);
        }
        Div by = new Div(new Span((decision.number() == null ? "Resolved by " : "Recorded by ") + decision.byName() + ", " + dates.dateTime(decision.at())));
        by.addClassName("muted");
        if (decision.decisionId() != null) {
            by.add(new Span(" · "), new Anchor(Addresses.decision(decision.decisionId()), "Decision " + decision.number()));
        }
        entry.add(by);
        return entry;
    }

    /** The conditions with how they stand. */
    Component conditions(List<ConditionView> conditions) {
        FlowTable table =
                new FlowTable("Conditions").withColumn("Condition").withColumn("Owner").withColumn("Due").withColumn("Evidence").withColumn("Status");
        conditions.forEach(condition -> {
            Div name = new Div(new Anchor(Addresses.condition(condition.id()), condition.task()), new Span(condition.number()));
            name.addClassName("row-name");
            table.addRow(
                    name,
                    new Span(condition.ownerName()),
                    new Span(dates.date(condition.due())),
                    LongText.of(condition.evidenceGiven() == null ? condition.evidence() : condition.evidence() + "\nGiven: " + condition.evidenceGiven()),
                    Wording.badge(condition.status()));
        });
        return table;
    }

    static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("muted");
        return quiet;
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "–" : dates.date(day);
    }

    private static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }
}
