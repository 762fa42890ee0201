package org.stathouse.status.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.status.ToleranceForm;
import org.stathouse.status.ToleranceView;
import org.stathouse.status.Tolerances;

/** The tolerances of actions. */
@RestController
@RequestMapping("/api/v1/status/tolerances")
@Tag(name = "Status")
class ToleranceController {

    private final Tolerances tolerances;

    ToleranceController(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    @GetMapping("/{action}")
    @Operation(summary = "Reads an action’s tolerances, its own or the defaults")
    ResponseEntity<ToleranceView> read(@PathVariable UUID action) {
        return answer(tolerances.of(new ActionId(action)));
    }

    @PutMapping("/{action}")
    @Operation(summary = "Gives an action tolerances of its own; what is empty is as in the settings")
    ResponseEntity<ToleranceView> change(
            @PathVariable UUID action, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ToleranceForm form) {
        return answer(tolerances.change(new ActionId(action), ifMatch.version(), form));
    }

    private static ResponseEntity<ToleranceView> answer(ToleranceView view) {
        return ETags.ok(view.version(), view);
    }
}
