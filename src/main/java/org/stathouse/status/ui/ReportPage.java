package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.status.ReportCorrections;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportReview;
import org.stathouse.status.ReportState;
import org.stathouse.status.ReportVersion;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.ReviewReport;
import org.stathouse.worklist.ui.CaseParts;

/** One report: what it says, its review, every version that was final, and all that happened to it. */
@Route("status/reports/:id")
@PermitAll
class ReportPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reports reports;
    private final ReportReview reviews;
    private final ReportCorrections corrections;
    private final ReportParts parts;
    private final CaseParts caseParts;
    private final People people;
    private final AuditLog audit;
    private String title = "Report";

    ReportPage(
            Reports reports, ReportReview reviews, ReportCorrections corrections, ReportParts parts, CaseParts caseParts, People people, AuditLog audit) {
        this.reports = reports;
        this.reviews = reviews;
        this.corrections = corrections;
        this.parts = parts;
        this.caseParts = caseParts;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reports.get(Addresses.id(event.getRouteParameters().get("id").orElse(""))));
    }

    private void show(ReportView report) {
        title = "Report for " + DateTexts.month(report.cycle().month());
        Div main = new Div();
        main.addClassName("case-main");
        Div side = new Div();
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        removeAll();
        add(header(report), columns);
        main.add(new SectionCard("At a glance", facts(report)));
        if (report.rights().review()) {
            main.add(new SectionCard("Review", review(report)));
        }
        main.add(new SectionCard(report.state().isPublished() ? "What was reported" : "What it says so far", content(report)));
        List<ReportVersion> versions = corrections.versions(report.id());
        if (versions.size() > 1) {
            main.add(new SectionCard("Versions", versions(versions, report)));
        }
        CaseRef subject = new CaseRef(ReportCase.TYPE, report.id());
        side.add(new SectionCard("Tasks", caseParts.tasks(subject)), new SectionCard("Comments", caseParts.comments(subject)));
        add(new SectionCard("Process", caseParts.diagram(subject)), new SectionCard("History", new CaseHistory(audit, parts.dates(), subject)));
    }

    private static PageHeader header(ReportView report) {
        PageHeader header = new PageHeader("Report for " + DateTexts.month(report.cycle().month()))
                .withMark(Marks.of(report.state()))
                .withSubtitle(Wording.action(report.action()));
        if (report.rights().write()) {
            header.withActions(button(report.state() == ReportState.NOT_STARTED ? "Write report" : "Go on writing", Addresses.edit(report.id()), true));
        }
        if (report.rights().correct()) {
            header.withActions(button("Correct…", Addresses.correct(report.id()), false));
        }
        return header.withActions(new Anchor(Addresses.action(report.action().id()), "Open the action"));
    }

    private static Button button(String text, String address, boolean primary) {
        Button button = new Button(text, click -> UI.getCurrent().navigate(address));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private Component review(ReportView report) {
        return ReviewSheet.of(report, parts, command -> {
            ReviewReport review = (ReviewReport) command;
            show(reviews.review(report.id(), review));
            SuccessNotice.show(review.accepted() ? "Accepted and published." : "Returned to the owner.");
        });
    }

    private Component content(ReportView report) {
        if (report.state() == ReportState.NOT_REPORTED) {
            return new EmptyState("Nothing was reported for this month.", "The month stays “Not reported”; the next cycle asks again.");
        }
        if (report.form().equals(ReportForm.EMPTY)) {
            return new EmptyState("Nothing has been written yet.", "It is due " + parts.dates().date(report.cycle().dueOn()) + ".");
        }
        return new ReportContent(report.form(), report.kpis(), parts.texts(), parts.dates());
    }

    /** Newest first, each with what it changed. */
    private Component versions(List<ReportVersion> versions, ReportView report) {
        Div all = new Div();
        all.addClassName("report-versions");
        for (int i = versions.size() - 1; i > 0; i--) {
            ReportVersion version = versions.get(i);
            ReportVersion before = versions.get(i - 1);
            Facts facts = new Facts().with("Corrected by", version.byName()).with("On", parts.dates().dateTime(version.at())).with("Why", version.reason());
            ReportComparison changes = new ReportComparison(
                    parts.texts(), "Version " + before.number(), before.form(), "Version " + version.number(), version.form(), report.kpis());
            Details details = new Details("Version " + version.number() + (version.current() ? " (counts)" : ""), new Div(facts, changes));
            details.setOpened(version.current());
            all.add(details);
        }
        ReportVersion first = versions.getFirst();
        Facts published = new Facts().with("Published by", first.byName()).with("On", parts.dates().dateTime(first.at()));
        all.add(new Details("Version 1", new Div(published, new ReportContent(first.form(), report.kpis(), parts.texts(), parts.dates()))));
        return all;
    }

    private Facts facts(ReportView report) {
        DateTexts dates = parts.dates();
        return new Facts()
                .with("Pillar", report.action().pillar())
                .with("Lead agency", report.action().agency())
                .with("Owner", report.action().ownerName())
                .with("Due", dates.date(report.cycle().dueOn()))
                .with("Locked", dates.dateTime(report.cycle().lockAt()))
                .with("Submitted", by(report.submittedBy(), report.submittedAt()))
                .with(report.state() == ReportState.LOCKED ? "Published by the lock" : "Published", by(report.reviewedBy(), report.publishedAt()))
                .with("Corrections", report.corrections() == 0 ? "None" : String.valueOf(report.corrections()));
    }

    private @Nullable String by(@Nullable String username, @Nullable Instant at) {
        if (at == null) {
            return null;
        }
        return parts.dates().dateTime(at) + (username == null ? "" : " by " + people.nameOf(username));
    }
}
