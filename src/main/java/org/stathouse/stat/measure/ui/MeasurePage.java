package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.ObservationFiles;
import org.stathouse.stat.measure.Observations;
import org.stathouse.stat.ui.StatAddresses;

/** The page of one measure: its chart and where its figures come from, every period with its revisions, its targets. */
@Route(MeasureFigure.MEASURES + "/:id")
@PermitAll
class MeasurePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PERIODS = "periods";
    private static final List<Integer> CHOICES = List.of(13, 26, 52, 260);
    private static final int USUAL = 26;

    private final Measures measures;
    private final Observations observations;
    private final ObservationFiles files;
    private final MeasureBook book;
    private final AuditLog audit;
    private final DateTexts dates;
    private final Messages messages;
    private String title = "Measure";
    private int periods = USUAL;

    MeasurePage(
            Measures measures,
            Observations observations,
            ObservationFiles files,
            MeasureBook book,
            AuditLog audit,
            DateTexts dates,
            Messages messages) {
        this.measures = measures;
        this.observations = observations;
        this.files = files;
        this.book = book;
        this.audit = audit;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        periods = event.getLocation().getQueryParameters().getSingleParameter(PERIODS)
                .flatMap(text -> CHOICES.stream().filter(choice -> String.valueOf(choice).equals(text)).findFirst())
                .orElse(USUAL);
        show(measures.get(StatAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MeasureView measure) {
        title = measure.name() + ", " + measure.statName();
        MeasureSeries series = measures.series(measure.id(), periods);
        removeAll();
        add(
                new Anchor(StatAddresses.stat(measure.stat()), "← " + measure.statName()),
                header(measure),
                new SectionCard("Chart", new MeasureFigure(series, book.chart(series), dates)).withActions(periodChoice(measure.id())),
                figures(measure, series),
                new SectionCard("Targets", new TargetHistory(measures, measure, messages, dates, done -> again(measure.id(), done))));
        if (measure.mayEdit()) {
            add(new SectionCard("For programs", programs(measure.id())));
        }
        add(new SectionCard("History", new CaseHistory(audit, dates, new CaseRef("stat-measure", measure.id()))));
    }

    private PageHeader header(MeasureView measure) {
        PageHeader header = new PageHeader(measure.name()).withSubtitle(subtitle(measure));
        if (!measure.inUse()) {
            header.withMark(new StatusBadge(Tone.NEUTRAL, "Retired"));
        }
        if (!measure.mayEdit()) {
            return header;
        }
        if (!measure.inUse()) {
            return header.withActions(new Button("Bring back into use", click -> {
                measures.bringBack(measure.id(), measure.version());
                again(measure.id(), "The measure is in use again.");
            }));
        }
        Button enter = new Button("Enter figures", click -> UI.getCurrent().navigate(FigureEntryView.address(measure.id())));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return header.withActions(
                enter,
                new Button("Import a file", click -> UI.getCurrent().navigate(FigureImportView.address(measure.id()))),
                new Button("Edit", click -> UI.getCurrent().navigate(MeasureFormView.addressOfEdit(measure.id()))),
                new Button("Retire", click -> retire(measure)));
    }

    private static String subtitle(MeasureView measure) {
        String kpi = measure.kpiTitle() == null ? "" : " In the plan: " + measure.kpiTitle() + ".";
        String retired = measure.inUse() ? "" : " Retired: " + measure.retiredBecause();
        return "A measure of " + measure.statName() + "." + kpi + retired;
    }

    private SectionCard figures(MeasureView measure, MeasureSeries series) {
        FigureTable table = new FigureTable(series, observations.history(measure.id()), measure.mayEdit(), dates, period -> withdraw(measure.id(), period));
        return new SectionCard("Figures by period", table)
                .withActions(Downloads.link("Download as CSV", "figures.csv", "text/csv", () -> files.export(measure.id())));
    }

    private Select<Integer> periodChoice(UUID measure) {
        Select<Integer> choice = new Select<>();
        choice.setLabel("Show the last");
        choice.setItems(CHOICES);
        choice.setItemLabelGenerator(count -> count + " periods");
        choice.setValue(periods);
        choice.addValueChangeListener(change -> {
            periods = change.getValue();
            Location address = new Location(MeasureFigure.address(measure), QueryParameters.of(PERIODS, String.valueOf(periods)));
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
            show(measures.get(measure));
        });
        return choice;
    }

    private static Div programs(UUID measure) {
        Div address = new Div("POST /api/v1/stat/measures/" + measure + "/observations");
        address.addClassName("measure-address");
        return new Div(
                new Paragraph("A program reports figures here, with an account of its own or as an outside system with a key. The same figure again changes nothing."),
                address);
    }

    private void withdraw(UUID measure, String period) {
        new ReasonDialog(
                        messages,
                        "Withdraw the figure of " + period + "?",
                        "The period then counts as having none. The figure stays in its history.",
                        "Withdraw",
                        reason -> {
                            observations.withdraw(measure, period, reason);
                            again(measure, "The figure of " + period + " is withdrawn.");
                        })
                .open();
    }

    private void retire(MeasureView measure) {
        new ReasonDialog(
                        messages,
                        "Retire " + measure.name() + "?",
                        "It leaves the Stat’s charts and takes no more figures. What was reported stays, and it can be brought back.",
                        "Retire",
                        reason -> {
                            measures.retire(measure.id(), measure.version(), reason);
                            again(measure.id(), "The measure is retired.");
                        })
                .open();
    }

    private void again(UUID measure, String done) {
        show(measures.get(measure));
        SuccessNotice.show(done);
    }
}
