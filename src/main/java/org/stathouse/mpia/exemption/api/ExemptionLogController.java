package org.stathouse.mpia.exemption.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.stathouse.mpia.ExemptionBook.Citation;
import org.stathouse.mpia.exemption.CitationForm;
import org.stathouse.mpia.exemption.ExemptionLog;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** What was withheld or redacted in a request, and by what right. */
@RestController
@RequestMapping("/api/v1/mpia/requests/{request}/exemptions")
@Tag(name = "Records requests: exemptions")
class ExemptionLogController {

    private final ExemptionLog log;

    ExemptionLogController(ExemptionLog log) {
        this.log = log;
    }

    @GetMapping
    @Operation(summary = "Lists the exemption log in the order in which it was entered")
    Slice<Citation> list(@PathVariable UUID request) {
        return new Slice<>(log.read(request), null);
    }

    @PostMapping
    @Operation(summary = "Enters what is withheld or redacted; Part IV asks for the two reasons of §4-343 and the harm")
    ResponseEntity<Citation> enter(@PathVariable UUID request, @RequestBody CitationForm form) {
        Citation entered = log.enter(request, form);
        URI address = URI.create("/api/v1/mpia/requests/" + request + "/exemptions/" + entered.id());
        return ETags.created(address, entered.version(), entered);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows one entry")
    ResponseEntity<Citation> get(@PathVariable UUID request, @PathVariable UUID id) {
        return answer(find(request, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes an entry")
    ResponseEntity<Citation> change(
            @PathVariable UUID request, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody CitationForm form) {
        ifMatch.require(find(request, id).version());
        return answer(log.change(request, id, ifMatch.version(), form));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an entry out")
    void remove(@PathVariable UUID request, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ifMatch.require(find(request, id).version());
        log.remove(request, id, ifMatch.version());
    }

    private Citation find(UUID request, UUID id) {
        return log.read(request).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("entry of the exemption log " + id));
    }

    private static ResponseEntity<Citation> answer(Citation entry) {
        return ETags.ok(entry.version(), entry);
    }
}
