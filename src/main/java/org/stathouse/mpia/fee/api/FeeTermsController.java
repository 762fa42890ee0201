package org.stathouse.mpia.fee.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.fee.EnterRate;
import org.stathouse.mpia.fee.Estimates;
import org.stathouse.mpia.fee.FeeFigures;
import org.stathouse.mpia.fee.FeeRates;
import org.stathouse.mpia.fee.FeeSettings;
import org.stathouse.mpia.fee.FeeSettingsView;
import org.stathouse.mpia.fee.MakeEstimate;
import org.stathouse.mpia.fee.RateView;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The settings of the fees and the hourly rates. */
@RestController
@RequestMapping("/api/v1/mpia/fees")
@Tag(name = "Fees of requests for public records")
class FeeTermsController {

    private final FeeSettings settings;
    private final FeeRates rates;
    private final Estimates estimates;

    FeeTermsController(FeeSettings settings, FeeRates rates, Estimates estimates) {
        this.settings = settings;
        this.rates = rates;
        this.estimates = estimates;
    }

    @GetMapping("/settings")
    @Operation(summary = "Reads the settings, each with how sure it is and where it comes from")
    ResponseEntity<FeeSettingsView> settings() {
        FeeSettingsView view = settings.get();
        return ETags.ok(view.version(), view);
    }

    @PutMapping("/settings")
    @Operation(summary = "Changes the settings")
    ResponseEntity<FeeSettingsView> change(@RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody FeeFigures figures) {
        FeeSettingsView view = settings.change(ifMatch.version(), figures);
        return ETags.ok(view.version(), view);
    }

    @GetMapping("/job-classes")
    @Operation(summary = "Lists the job classes that have a rate today")
    List<FeeRates.JobClass> jobClasses() {
        return rates.jobClasses();
    }

    @GetMapping("/rates")
    @Operation(summary = "Lists all rates with their salaries, for fee approver and supervisor")
    List<RateView> rates() {
        return rates.list();
    }

    @PostMapping("/rates")
    @Operation(summary = "Enters a rate; the one before it ends on the day before")
    RateView enter(@RequestBody EnterRate rate) {
        return rates.enter(rate);
    }

    /** The last day of a rate. */
    record End(@Nullable LocalDate until) {}

    @PostMapping("/rates/{rate}/end")
    @Operation(summary = "Ends a rate with a day")
    RateView end(@PathVariable UUID rate, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody End end) {
        return rates.end(rate, ifMatch.version(), end.until());
    }

    @PostMapping("/preview")
    @Operation(summary = "Tells what an estimate would come to, with its arithmetic; 204 where it has faults")
    ResponseEntity<Estimates.Preview> preview(@RequestBody MakeEstimate made) {
        return estimates.preview(made).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build());
    }
}
