package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.ImportFileTable;
import org.stathouse.shared.ui.ImportRowGrid;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.stat.measure.MeasurePeriod;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.ObservationFiles;
import org.stathouse.stat.ui.StatAddresses;

/** Figures from a CSV file: a preview with everything that is wrong, then all or nothing. */
@Route(MeasureFigure.MEASURES + "/:id/import")
@PermitAll
class FigureImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LARGEST_FILE = 1024 * 1024;

    private final Measures measures;
    private final ObservationFiles files;
    private final FaultSummary faults;
    private final Upload upload = new Upload();
    private final Div result = new Div();
    private String title = "Import figures";
    private UUID measure = new UUID(0, 0);
    private @Nullable ImportFile file;

    FigureImportView(Measures measures, ObservationFiles files, Messages messages) {
        this.measures = measures;
        this.files = files;
        this.faults = new FaultSummary(messages);
        upload.setUploadHandler(UploadHandler.inMemory((metadata, content) -> file = new ImportFile(metadata.fileName(), content)));
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(finished -> preview());
        upload.addFileRemovedListener(removed -> {
            file = null;
            result.removeAll();
        });
        upload.addFileRejectedListener(rejected -> SuccessNotice.show(rejected.getFileName() + ": " + rejected.getErrorMessage()));
    }

    /** The address for a measure. */
    static String address(UUID measure) {
        return MeasureFigure.address(measure) + "/import";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasureView view = measures.get(StatAddresses.id(event));
        if (!view.mayEdit()) {
            throw new NotPermitted(Fault.of("stat.measure.analystsOnly"));
        }
        measure = view.id();
        title = "Import figures: " + view.name();
        Paragraph hint = new Paragraph("A CSV file in UTF-8 with the columns period and value, and reason where you have one. Write a period as "
                + MeasurePeriod.example(Objects.requireNonNull(view.form().frequency()))
                + ". A row without a value is left out; another value than the one that stands there is a revision.");
        removeAll();
        add(
                new Anchor(MeasureFigure.address(measure), "← " + view.name()),
                new PageHeader("Import figures").withSubtitle(view.name() + ", " + view.statName() + ". Nothing changes before you have seen the preview and chosen Import."),
                new SectionCard("File", hint, upload),
                faults,
                result);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Takes a file as if it had been uploaded, and shows its preview. */
    void take(ImportFile uploaded) {
        file = uploaded;
        preview();
    }

    private void preview() {
        ImportFile uploaded = file;
        result.removeAll();
        if (uploaded != null) {
            faults.attempt(() -> show(files.preview(measure, uploaded), uploaded));
        }
    }

    private void show(ImportReport preview, ImportFile uploaded) {
        long changes = preview.count(Outcome.CREATE) + preview.count(Outcome.CHANGE);
        Button apply = new Button(changes == 0 ? "Import" : "Import %,d figures".formatted(changes), click -> apply(uploaded));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(preview.isClean() && changes > 0);
        apply.setDisableOnClick(true);
        Paragraph why = new Paragraph(why(preview, changes));
        why.getElement().setAttribute("role", "status");
        Div decision = new Div(apply, why);
        decision.addClassNames("form-buttons", "import-decision");
        result.add(
                new SectionCard("File recognized", new ImportFileTable(preview)), decision, new SectionCard("Preview", new ImportRowGrid(preview)));
    }

    private static String why(ImportReport preview, long changes) {
        if (!preview.isClean()) {
            return "Correct the faults in the file and attach it again; nothing is imported before.";
        }
        return changes == 0 ? "Every figure in this file stands there already." : "Nothing stands in the way.";
    }

    private void apply(ImportFile uploaded) {
        faults.attempt(() -> {
            ImportReport done = files.apply(measure, uploaded);
            file = null;
            upload.clearFileList();
            result.removeAll();
            result.add(
                    new SectionCard("Imported", new Paragraph("The measure now holds what the file says."), new ImportFileTable(done)),
                    new Anchor(MeasureFigure.address(measure), "To the measure"));
            SuccessNotice.show("%,d recorded, %,d revised.".formatted(done.count(Outcome.CREATE), done.count(Outcome.CHANGE)));
        });
    }
}
