package org.stathouse.steerco.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.steerco.minutes.MinutesView;
import org.stathouse.steerco.minutes.ReviewMinutes;
import org.stathouse.steerco.minutes.SectionText;

/** The minutes of a meeting. */
@RestController
@RequestMapping("/api/v1/steerco/meetings/{meeting}")
@Tag(name = "SteerCo")
class MinutesController {

    private final Minutes minutes;

    MinutesController(Minutes minutes) {
        this.minutes = minutes;
    }

    /** The texts of sections. */
    record Texts(@Nullable List<SectionText> texts) {}

    @GetMapping("/minutes")
    @Operation(summary = "Reads the minutes")
    ResponseEntity<MinutesView> read(@PathVariable UUID meeting) {
        return answer(minutes.of(meeting));
    }

    @PutMapping("/minutes")
    @Operation(summary = "Saves the drafter’s texts; sections that are not named stay")
    ResponseEntity<MinutesView> save(@PathVariable UUID meeting, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Texts texts) {
        return answer(minutes.save(meeting, ifMatch.version(), Objects.requireNonNullElse(texts.texts(), List.of())));
    }

    @PostMapping("/minutes/submit")
    @Operation(summary = "Hands the draft to the chair")
    ResponseEntity<MinutesView> submit(@PathVariable UUID meeting, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(minutes.submit(meeting, ifMatch.version()));
    }

    @PostMapping("/minutes/review")
    @Operation(summary = "Approves the minutes or returns them with a reason")
    ResponseEntity<MinutesView> review(@PathVariable UUID meeting, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ReviewMinutes review) {
        return answer(minutes.review(meeting, ifMatch.version(), review));
    }

    @GetMapping(path = "/minutes.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Downloads the frozen minutes as PDF")
    ResponseEntity<byte[]> pdf(@PathVariable UUID meeting) {
        StoredDocument document = minutes.of(meeting).document();
        if (document == null) {
            throw new NotFound("Minutes as PDF of " + meeting);
        }
        return FileAnswer.of(document.fileName(), document.mediaType(), minutes.pdf(meeting));
    }

    private static ResponseEntity<MinutesView> answer(MinutesView view) {
        return ETags.ok(view.version(), view);
    }
}
