package org.stathouse.raid.ui;

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
import org.stathouse.raid.RaidImport;
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

/** Imports RAID items: files in, a preview with everything that is wrong or unclear, then all or nothing. */
@Route("raid/import")
@PageTitle("Import RAID items")
@RolesAllowed("TMO")
class RaidImportView extends Div {

    private static final int LARGEST_FILE = 5 * 1024 * 1024;
    private static final int MOST_FILES = 5;

    private final RaidImport raidImport;
    private final Map<String, ImportFile> files = new LinkedHashMap<>();
    private final Upload upload = new Upload();
    private final FaultSummary faults;
    private final Div result = new Div();
    private final RaidMappingCard mappings;

    RaidImportView(RaidImport raidImport, RaidChoices choices, Messages messages) {
        this.raidImport = raidImport;
        this.faults = new FaultSummary(messages);
        this.mappings = new RaidMappingCard(choices, this::preview);
        prepareUpload();
        Paragraph hint = new Paragraph("CSV files in UTF-8 with the columns of the download. A row without a number is a new item, or the one of that type"
                + " and title. An empty cell leaves a value as it is.");
        add(
                new Anchor(Addresses.REGISTER, "← RAID register"),
                new PageHeader("Import RAID items").withSubtitle("Nothing changes before you have seen the preview and chosen Import."),
                new SectionCard("Files", hint, upload),
                faults,
                result);
    }

    private void prepareUpload() {
        upload.setUploadHandler(
                UploadHandler.inMemory((metadata, content) -> files.put(metadata.fileName(), new ImportFile(metadata.fileName(), content))));
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
        result.removeAll();
        if (!files.isEmpty()) {
            faults.attempt(() -> show(raidImport.preview(new ArrayList<>(files.values()), mappings.answers())));
        }
    }

    private void apply() {
        faults.attempt(() -> showDone(raidImport.apply(new ArrayList<>(files.values()), mappings.answers())));
    }

    /** Shows a preview with what stands in its way. */
    void show(ImportReport preview) {
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
        Paragraph why = new Paragraph(why(preview, changes));
        why.getElement().setAttribute("role", "status");
        Div row = new Div(importButton, new Button("Start over", click -> startOver()), why);
        row.addClassNames("form-buttons", "import-decision");
        return row;
    }

    private static String why(ImportReport preview, long changes) {
        if (preview.isClean()) {
            return changes == 0 ? "Everything in these files is in the register already." : "Nothing stands in the way.";
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
        forget();
        result.removeAll();
        result.add(
                new SectionCard(
                        "Imported",
                        new Paragraph("The register now holds what these files say. Each change stands in the item’s history."),
                        new ImportFileTable(done)),
                new Anchor(Addresses.REGISTER, "To the RAID register"));
        SuccessNotice.show("%,d items created, %,d changed.".formatted(done.count(Outcome.CREATE), done.count(Outcome.CHANGE)));
    }

    private void startOver() {
        forget();
        preview();
    }

    private void forget() {
        files.clear();
        mappings.forget();
        upload.clearFileList();
    }
}
