package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.measure.MeasureForm;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.TargetForm;

/** The measures of the Stats; their figures are under {@code /observations}. */
@RestController
@RequestMapping("/api/v1/stat/measures")
@Tag(name = "Stat measures")
class MeasureController {

    private final Measures measures;

    MeasureController(Measures measures) {
        this.measures = measures;
    }

    /** A measure to add, to which Stat, with its first target if it has one. */
    record NewMeasure(@Nullable UUID stat, @Nullable MeasureForm form, @Nullable TargetForm target) {}

    /** A place in the Stat's list, from 1. */
    record Place(int place) {}

    /** Why a measure is retired. */
    record Retirement(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists the measures of a Stat in their order; with retired=true also those out of use")
    List<MeasureView> list(@RequestParam UUID stat, @RequestParam(defaultValue = "false") boolean retired) {
        return measures.of(stat, retired);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one measure with the history of its targets")
    ResponseEntity<MeasureView> read(@PathVariable UUID id) {
        return answer(measures.get(id));
    }

    @PostMapping
    @Operation(summary = "Adds a measure; with kpi, an empty definition or source is taken over from the plan")
    ResponseEntity<MeasureView> add(@RequestBody NewMeasure asked) {
        if (asked.stat() == null) {
            throw new BusinessRuleViolation(Fault.at("stat", "shared.required"));
        }
        MeasureView added = measures.add(asked.stat(), Objects.requireNonNullElse(asked.form(), MeasureForm.EMPTY), asked.target());
        return ETags.created(URI.create("/api/v1/stat/measures/" + added.id()), added.version(), added);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes what a measure says of itself")
    ResponseEntity<MeasureView> change(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody MeasureForm form) {
        return answer(measures.change(id, ifMatch.version(), form));
    }

    @PostMapping("/{id}/targets")
    @Operation(summary = "Sets the target from a day on; without a figure there is none from then")
    ResponseEntity<MeasureView> target(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody TargetForm target) {
        return answer(measures.setTarget(id, ifMatch.version(), target));
    }

    @PostMapping("/{id}/place")
    @Operation(summary = "Puts a measure to another place in its Stat’s list and lists them in their new order")
    List<MeasureView> move(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Place place) {
        return measures.move(id, ifMatch.version(), place.place());
    }

    @PostMapping("/{id}/retire")
    @Operation(summary = "Takes a measure out of use; its figures stay")
    ResponseEntity<MeasureView> retire(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Retirement retirement) {
        return answer(measures.retire(id, ifMatch.version(), retirement.reason()));
    }

    @PostMapping("/{id}/bring-back")
    @Operation(summary = "Takes a retired measure into use again")
    ResponseEntity<MeasureView> bringBack(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(measures.bringBack(id, ifMatch.version()));
    }

    private static ResponseEntity<MeasureView> answer(MeasureView measure) {
        return ETags.ok(measure.version(), measure);
    }
}
