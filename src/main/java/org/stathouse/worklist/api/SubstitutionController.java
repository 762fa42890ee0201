package org.stathouse.worklist.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.worklist.absence.Absences;
import org.stathouse.worklist.absence.NewSubstitution;
import org.stathouse.worklist.absence.SubstitutionView;

@RestController
@RequestMapping("/api/v1/substitutions")
@Tag(name = "Substitutions", description = "Who stands in for absent people")
class SubstitutionController {

    private final Absences absences;

    SubstitutionController(Absences absences) {
        this.absences = absences;
    }

    /** People by user name, days in the City's time zone, both included; processes by id, all where they are left out. */
    record Arrangement(
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Set<String> processes,
            @Nullable String note) {}

    @GetMapping
    @Operation(summary = "Those that concern the person or whom they supervise, the latest first; all for TMO and administrators")
    List<SubstitutionView> list() {
        return absences.all();
    }

    @PostMapping
    @Operation(summary = "Have somebody stand in for an absent person")
    ResponseEntity<SubstitutionView> arrange(@RequestBody Arrangement body) {
        SubstitutionView made = absences.arrange(new NewSubstitution(
                body.absent(),
                body.substitute(),
                body.from(),
                body.to(),
                body.processes() == null ? Set.of() : body.processes(),
                body.note()));
        return ETags.created(URI.create("/api/v1/substitutions/" + made.id()), made.version(), made);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    ResponseEntity<SubstitutionView> get(@PathVariable UUID id) {
        return answer(absences.get(id));
    }

    @PostMapping("/{id}/take-back")
    @Operation(summary = "End it: the absent person is back")
    ResponseEntity<SubstitutionView> takeBack(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(absences.takeBack(id, ifMatch.version()));
    }

    private static ResponseEntity<SubstitutionView> answer(SubstitutionView view) {
        return ETags.ok(view.version(), view);
    }
}
