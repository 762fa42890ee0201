package org.stathouse.mpia.fee.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.mpia.fee.Charges;
import org.stathouse.mpia.fee.EnterCharge;
import org.stathouse.mpia.fee.Estimates;
import org.stathouse.mpia.fee.FeeOverview;
import org.stathouse.mpia.fee.FeeSheets;
import org.stathouse.mpia.fee.FeeTimes;
import org.stathouse.mpia.fee.FeeView;
import org.stathouse.mpia.fee.LogTime;
import org.stathouse.mpia.fee.Payments;
import org.stathouse.mpia.fee.RecordPayment;
import org.stathouse.shared.web.CsvAnswer;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;

/** The fee of a request. Making, approving and following up an estimate and deciding on a waiver are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/mpia/requests/{id}/fees")
@Tag(name = "Fees of requests for public records")
class FeeController {

    private final FeeOverview overview;
    private final FeeBook book;
    private final Estimates estimates;
    private final FeeTimes times;
    private final Charges charges;
    private final Payments payments;
    private final FeeSheets sheets;
    private final RequestBook requests;

    FeeController(
            FeeOverview overview,
            FeeBook book,
            Estimates estimates,
            FeeTimes times,
            Charges charges,
            Payments payments,
            FeeSheets sheets,
            RequestBook requests) {
        this.overview = overview;
        this.book = book;
        this.estimates = estimates;
        this.times = times;
        this.charges = charges;
        this.payments = payments;
        this.sheets = sheets;
        this.requests = requests;
    }

    @GetMapping
    @Operation(summary = "Reads the fee of a request with its time, estimates, waivers and payments")
    FeeView read(@PathVariable UUID id) {
        return overview.get(id);
    }

    @PostMapping
    @Operation(summary = "Begins the fee: an estimate is asked for")
    FeeView begin(@PathVariable UUID id) {
        estimates.begin(id);
        return overview.get(id);
    }

    /** @param agreed whether the requester agrees to the version */
    record Answer(int estimate, boolean agreed) {}

    @PostMapping("/answer")
    @Operation(summary = "Writes down the requester’s answer to an estimate")
    FeeView answer(@PathVariable UUID id, @RequestBody Answer answer) {
        book.answerEstimate(id, answer.estimate(), answer.agreed());
        return overview.get(id);
    }

    /** Why something is done. */
    record Reason(@Nullable String reason) {}

    @PostMapping("/estimate-again")
    @Operation(summary = "Asks for a new version of the estimate")
    FeeView again(@PathVariable UUID id, @RequestBody Reason reason) {
        estimates.again(id, reason.reason());
        return overview.get(id);
    }

    /** A waiver that the requester asks for. */
    record Wish(@Nullable WaiverGround ground, @Nullable String statement) {}

    @PostMapping("/waivers")
    @Operation(summary = "Writes down that the requester asks for a waiver")
    FeeView askWaiver(@PathVariable UUID id, @RequestBody Wish wish) {
        book.askWaiver(id, wish.ground(), wish.statement());
        return overview.get(id);
    }

    @PostMapping("/time")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Enters time worked, in quarters of an hour")
    void logTime(@PathVariable UUID id, @RequestBody LogTime entered) {
        times.log(id, entered);
    }

    @PutMapping("/time/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Corrects an entry of time")
    void correctTime(
            @PathVariable UUID id, @PathVariable UUID entry, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody LogTime entered) {
        times.correct(id, entry, ifMatch.version(), entered);
    }

    @DeleteMapping("/time/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an entry of time away")
    void removeTime(@PathVariable UUID id, @PathVariable UUID entry, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        times.remove(id, entry, ifMatch.version());
    }

    @PostMapping("/charges")
    @Operation(summary = "Enters copies, postage or media")
    FeeView charge(@PathVariable UUID id, @RequestBody EnterCharge entered) {
        charges.enter(id, entered);
        return overview.get(id);
    }

    @DeleteMapping("/charges/{charge}")
    @Operation(summary = "Takes a charge away")
    FeeView removeCharge(@PathVariable UUID id, @PathVariable UUID charge, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        charges.remove(id, charge, ifMatch.version());
        return overview.get(id);
    }

    @PostMapping("/payments")
    @Operation(summary = "Records a payment, a refund or a write-off; nothing is charged here")
    FeeView pay(@PathVariable UUID id, @RequestBody RecordPayment payment) {
        payments.record(id, payment);
        return overview.get(id);
    }

    /** Why the fee came above its estimate. */
    record Explanation(@Nullable String text) {}

    @PutMapping("/explanation")
    @Operation(summary = "Says why the fee came above its estimate")
    FeeView explain(@PathVariable UUID id, @RequestBody Explanation explanation) {
        sheets.explain(id, explanation.text());
        return overview.get(id);
    }

    @GetMapping("/sheet.pdf")
    @Operation(summary = "Downloads the fee sheet as a tagged PDF")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        byte[] content = sheets.pdf(id);
        return FileAnswer.of(requests.get(id).number() + " - Fee sheet.pdf", MediaType.APPLICATION_PDF_VALUE, content);
    }

    @GetMapping("/sheet.csv")
    @Operation(summary = "Downloads the lines of the fee sheet as CSV")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        byte[] content = sheets.csv(id);
        return CsvAnswer.of(requests.get(id).number() + " - Fee sheet.csv", content);
    }
}
