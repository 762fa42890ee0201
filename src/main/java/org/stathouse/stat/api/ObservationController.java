package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.web.CsvAnswer;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.measure.Delivery;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.ObservationFiles;
import org.stathouse.stat.measure.Observations;
import org.stathouse.stat.measure.PeriodHistory;
import org.stathouse.stat.measure.ReportChannel;
import org.stathouse.stat.measure.ReportedFigure;

/** The figures of a measure, in and out. To report the same figure again changes nothing, so a sender may repeat what it is unsure of. */
@RestController
@RequestMapping("/api/v1/stat/measures/{id}/observations")
@Tag(name = "Stat measures")
class ObservationController {

    private final Measures measures;
    private final Observations observations;
    private final ObservationFiles files;

    ObservationController(Measures measures, Observations observations, ObservationFiles files) {
        this.measures = measures;
        this.observations = observations;
        this.files = files;
    }

    /** Why a figure is taken back. */
    record Withdrawal(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Reads the figures, oldest first; a period without one has a row without a value")
    MeasureSeries series(@PathVariable UUID id, @RequestParam(defaultValue = "52") int periods) {
        return measures.series(id, Math.clamp(periods, 1, Observations.MOST));
    }

    @GetMapping("/history")
    @Operation(summary = "Reads everything that was ever reported, with every revision, the newest period first")
    List<PeriodHistory> history(@PathVariable UUID id) {
        return observations.history(id);
    }

    @PostMapping
    @Operation(
            summary = "Reports one or many figures, all or none; also for outside systems by their key",
            description = "The body is one figure, a list of figures, or a list under “observations”. The same figure again changes nothing and is"
                    + " answered as UNCHANGED; another one is a revision and keeps the one before. Every fault names its row and field.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(array = @ArraySchema(schema = @Schema(implementation = ReportedFigure.class)))))
    Delivery report(@PathVariable UUID id, @RequestBody ReportedFigures figures) {
        return observations.report(id, figures.observations(), ReportChannel.INTERFACE);
    }

    @PostMapping("/{period}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a figure back, with a reason; it stays in the history")
    void withdraw(@PathVariable UUID id, @PathVariable String period, @RequestBody Withdrawal withdrawal) {
        observations.withdraw(id, period, withdrawal.reason());
    }

    @GetMapping(path = "/csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "Downloads all figures of the measure")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        return CsvAnswer.of("observations.csv", files.export(id));
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Previews an import of a CSV file with period, value and reason; imports it, all or nothing, with dryRun=false")
    ImportReport importFile(
            @PathVariable UUID id,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "true") boolean dryRun)
            throws IOException {
        if (file == null) {
            throw new BusinessRuleViolation(Fault.at("file", "stat.measure.noFile"));
        }
        ImportFile uploaded = new ImportFile(Objects.requireNonNullElse(file.getOriginalFilename(), "file.csv"), file.getBytes());
        return dryRun ? files.preview(id, uploaded) : files.apply(id, uploaded);
    }
}
