package org.stathouse.mpia.clock.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.clock.ExtensionDesk;
import org.stathouse.mpia.clock.Extensions;
import org.stathouse.mpia.clock.ExtensionsView;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;

/** The dates of one request, and the applicant's consent to more time. */
@RestController
@RequestMapping("/api/v1/mpia/requests/{request}")
@Tag(name = "Records requests: clocks")
class ExtensionController {

    private final ClockBook clocks;
    private final Extensions extensions;
    private final ExtensionDesk desk;
    private final RequestBook requests;

    ExtensionController(ClockBook clocks, Extensions extensions, ExtensionDesk desk, RequestBook requests) {
        this.clocks = clocks;
        this.extensions = extensions;
        this.desk = desk;
        this.requests = requests;
    }

    @GetMapping("/dates")
    @Operation(summary = "Lists the legal dates of a request by due day, with their arithmetic")
    Slice<LegalDate> dates(@PathVariable UUID request) {
        requests.require(RequestRight.SEE, request);
        List<LegalDate> dates = clocks.of(request);
        return new Slice<>(dates, null);
    }

    @GetMapping("/extensions")
    @Operation(summary = "Shows what moved the dates of a request, and what may")
    ExtensionsView read(@PathVariable UUID request) {
        return extensions.read(request);
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Asks the applicant for more days; drafts the letter")
    ExtensionDesk.Question ask(@PathVariable UUID request, @RequestBody NewQuestion question) {
        return desk.ask(request, question.days() == null ? 0 : question.days(), question.reason());
    }

    @PostMapping("/extensions/answer")
    @Operation(summary = "Writes down the applicant's answer and where it stands; consent moves the dates")
    ExtensionsView answer(@PathVariable UUID request, @RequestBody Answer answer) {
        if (answer.agreed() == null) {
            throw new BusinessRuleViolation(Fault.at("agreed", "shared.required"));
        }
        extensions.answer(request, answer.agreed(), answer.evidence() == null ? "" : answer.evidence());
        return extensions.read(request);
    }

    /** @param days calendar days more */
    record NewQuestion(@Nullable Integer days, @Nullable String reason) {}

    /** @param evidence where the answer stands: {@code Message of Mar 3, 2027} */
    record Answer(@Nullable Boolean agreed, @Nullable String evidence) {}
}
