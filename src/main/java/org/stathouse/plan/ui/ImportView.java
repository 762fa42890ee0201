package org.stathouse.plan.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stathouse.plan.Mapping;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.plan.PlanImport;
import org.stathouse.shared.Messages;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.ImportFileTable;
import org.stathouse.shared.ui.ImportRowGrid;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** Imports the plan: files in, a preview with everything that is wrong or unclear, then all or nothing. */
@Route("plan/import")
@PageTitle("Import the plan")
@RolesAllowed({"TMO", "ADMINISTRATOR"})
class ImportView extends Div {

    private static final int LARGEST_FILE = 25 * 1024 * 1024;
    private static final int MOST_FILES = 20;

    private final PlanImport planImport;
    private final Map<String, ImportFile> files = new LinkedHashMap<>();
    private final Upload upload = new Upload();
    private final FaultSummary faults;
    private final ImportProgress progress = new ImportProgress();
    private final Div result = new Div();
    private final MappingCard mappings;

    ImportView(PlanImport planImport, PlanCatalog catalog, Messages messages) {
        this.planImport = planImport;
        this.faults = new FaultSummary(messages);
        this.mappings = new MappingCard(catalog, this::preview);
        progress.setVisible(false);
        prepareUpload();
        Paragraph hint = new Paragraph("Pillars, goals, actions, agencies, services and KPIs, each as a CSV file in UTF-8; a whole folder at once is"
                + " fine. Each file is recognized by its header. An empty cell leaves a value as it is.");
        add(
                new Anchor("plan", "← Action plan"),
                new PageHeader("Import the plan").withSubtitle("Nothing changes before you have seen the preview and chosen Import."),
                new SectionCard("Files", hint, upload),
                faults,
                progress,
                result);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        // Whoever leaves in the middle does not import: all or nothing, and nobody would see the result.
        progress.cancel();
        super.onDetach(detach);
    }

    private void prepareUpload() {
        upload.setUploadHandler(UploadHandler.inMemory((metadata, content) -> files.put(metadata.fileName(), new ImportFile(metadata.fileName(), content))));
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxFiles(MOST_FILES);
        upload.addAllFinishedListener(finished -> preview());
        upload.addFileRemovedListener(removed -> {
            files.remove(removed.getFileName());
            preview();
        });
        upload.addFileRejectedListener(rejected -> SuccessNotice.show(rejected.getFileName() + ": " + rejected.getErrorMessage()));
    }

    /** Makes the preview anew, with the answers given so far. */
    private void preview() {
        faults.clear();
        result.removeAll();
        if (files.isEmpty()) {
            return;
        }
        List<ImportFile> uploaded = new ArrayList<>(files.values());
        List<Mapping> answers = mappings.answers();
        progress.run(UI.getCurrent(), "Reading the files", told -> planImport.preview(uploaded, answers, false, told), this::show, this::fail);
    }

    private void apply() {
        List<ImportFile> uploaded = new ArrayList<>(files.values());
        List<Mapping> answers = mappings.answers();
        progress.run(UI.getCurrent(), "Importing", told -> planImport.apply(uploaded, answers, false, told), this::showDone, this::fail);
    }

    private void fail(RuntimeException failure) {
        faults.attempt(() -> {
            throw failure;
        });
    }

    private void show(ImportReport preview) {
        mappings.show(preview.questions());
        result.removeAll();
        result.add(new SectionCard("Files recognized", new ImportFileTable(preview)));
        if (!preview.questions().isEmpty()) {
            result.add(mappings);
        }
        result.add(decision(preview), new SectionCard("Preview", new ImportRowGrid(preview)));
    }

    private Div decision(ImportReport preview) {
        long changes = preview.count(Outcome.CREATE) + preview.count(Outcome.CHANGE);
        Button importButton = new Button(changes == 0 ? "Import" : "Import %,d changes".formatted(changes), click -> apply());
        importButton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        importButton.setEnabled(preview.isClean() && changes > 0);
        importButton.setDisableOnClick(true);
        Button cancel = new Button("Start over", click -> startOver());
        Paragraph why = new Paragraph(why(preview, changes));
        why.getElement().setAttribute("role", "status");
        Div row = new Div(importButton, cancel, why);
        row.addClassNames("form-buttons", "import-decision");
        return row;
    }

    private static String why(ImportReport preview, long changes) {
        if (preview.isClean()) {
            return changes == 0 ? "Everything in these files is in the plan already." : "Nothing stands in the way.";
        }
        List<String> open = new ArrayList<>();
        long refused = preview.count(Outcome.REFUSED) + preview.files().stream().filter(file -> !file.faults().isEmpty()).count();
        if (refused > 0) {
            open.add(refused == 1 ? "1 fault to correct in the files" : "%,d faults to correct in the files".formatted(refused));
        }
        if (!preview.questions().isEmpty()) {
            int spellings = preview.questions().size();
            open.add(spellings == 1 ? "1 spelling to map" : "%,d spellings to map".formatted(spellings));
        }
        return "Before this can be imported: " + String.join(" and ", open) + ".";
    }

    private void showDone(ImportReport done) {
        result.removeAll();
        upload.clearFileList();
        files.clear();
        mappings.forget();
        result.add(
                new SectionCard("Imported", new Paragraph("The plan now holds what these files say. Each change stands in the audit trail."), new ImportFileTable(done)),
                new Anchor("plan", "To the action plan"));
        SuccessNotice.show("%,d records created, %,d changed.".formatted(done.count(Outcome.CREATE), done.count(Outcome.CHANGE)));
    }

    private void startOver() {
        files.clear();
        mappings.forget();
        upload.clearFileList();
        preview();
    }
}
