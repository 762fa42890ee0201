package org.stathouse.raid.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.raid.RaidExport;
import org.stathouse.raid.RaidImport;
import org.stathouse.raid.RaidMapping;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.web.CsvAnswer;

/** RAID items as CSV, out and in. */
@RestController
@RequestMapping("/api/v1/raid/items")
@Tag(name = "RAID")
class RaidFileController {

    private final RaidExport export;
    private final RaidImport raidImport;

    RaidFileController(RaidExport export, RaidImport raidImport) {
        this.export = export;
        this.raidImport = raidImport;
    }

    @GetMapping(path = "/csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "Downloads the items that the filter lets through")
    ResponseEntity<byte[]> csv(@ParameterObject FilterParameters filter) {
        return CsvAnswer.of("raid-items.csv", export.items(filter.filter()));
    }

    /**
     * Previews, or with {@code dryRun=false} imports, all or nothing.
     *
     * @param mappings answers to the preview's questions, a JSON array as a part of type {@code application/json}
     */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Previews an import of CSV files; imports them, all or nothing, with dryRun=false")
    ImportReport importItems(
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestPart(required = false) @Nullable List<RaidMapping> mappings,
            @RequestParam(defaultValue = "true") boolean dryRun)
            throws IOException {
        if (files == null || files.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("files", "shared.import.noFiles"));
        }
        List<ImportFile> uploaded = new ArrayList<>();
        for (MultipartFile file : files) {
            uploaded.add(new ImportFile(Objects.requireNonNullElse(file.getOriginalFilename(), "file.csv"), file.getBytes()));
        }
        List<RaidMapping> answers = mappings == null ? List.of() : mappings;
        return dryRun ? raidImport.preview(uploaded, answers) : raidImport.apply(uploaded, answers);
    }
}
