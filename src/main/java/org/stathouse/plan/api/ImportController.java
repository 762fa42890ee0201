package org.stathouse.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.plan.Mapping;
import org.stathouse.plan.PlanImport;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;

/** The import of the plan from CSV. */
@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "Plan")
class ImportController {

    private final PlanImport planImport;

    ImportController(PlanImport planImport) {
        this.planImport = planImport;
    }

    /**
     * Previews, or with {@code dryRun=false} imports, all or nothing.
     *
     * @param mappings answers to the preview's questions, a JSON array as a part of type {@code application/json}
     */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Previews an import of CSV files; imports them, all or nothing, with dryRun=false")
    ImportReport importPlan(
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestPart(required = false) @Nullable List<Mapping> mappings,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean createMissing)
            throws IOException {
        if (files == null || files.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("files", "shared.import.noFiles"));
        }
        List<ImportFile> uploaded = new ArrayList<>();
        for (MultipartFile file : files) {
            uploaded.add(new ImportFile(Objects.requireNonNullElse(file.getOriginalFilename(), "file.csv"), file.getBytes()));
        }
        List<Mapping> answers = mappings == null ? List.of() : mappings;
        return dryRun
                ? planImport.preview(uploaded, answers, createMissing, PlanImport.Progress.NONE)
                : planImport.apply(uploaded, answers, createMissing, PlanImport.Progress.NONE);
    }
}
