package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.outside.NewKey;
import org.stathouse.stat.outside.OutsideSystemForm;
import org.stathouse.stat.outside.OutsideSystemView;
import org.stathouse.stat.outside.RegisteredSystems;

/** The outside systems that report figures or open items, for administrators. */
@RestController
@RequestMapping("/api/v1/stat/outside-systems")
@Tag(name = "Stat outside systems")
class OutsideSystemController {

    private final RegisteredSystems systems;

    OutsideSystemController(RegisteredSystems systems) {
        this.systems = systems;
    }

    /** Why a key is taken away. */
    record Revocation(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists all outside systems by name, revoked ones included; never their keys")
    List<OutsideSystemView> list() {
        return systems.list();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one outside system")
    ResponseEntity<OutsideSystemView> read(@PathVariable UUID id) {
        return answer(systems.get(id));
    }

    @PostMapping
    @Operation(summary = "Registers a system; the answer holds its key, this once")
    ResponseEntity<NewKey> register(@RequestBody OutsideSystemForm form) {
        NewKey registered = systems.register(form);
        OutsideSystemView system = registered.system();
        return ETags.created(URI.create("/api/v1/stat/outside-systems/" + system.id()), system.version(), registered);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes a system’s name, Stat, owner of items and rights; its key stays")
    ResponseEntity<OutsideSystemView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody OutsideSystemForm form) {
        return answer(systems.change(id, ifMatch.version(), form));
    }

    @PostMapping("/{id}/key")
    @Operation(summary = "Gives a new key in place of the present one; the answer holds it, this once")
    ResponseEntity<NewKey> rotate(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        NewKey rotated = systems.rotate(id, ifMatch.version());
        return ETags.ok(rotated.system().version(), rotated);
    }

    @PostMapping("/{id}/revoke")
    @Operation(summary = "Takes the key away, with a reason")
    ResponseEntity<OutsideSystemView> revoke(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Revocation revocation) {
        return answer(systems.revoke(id, ifMatch.version(), revocation.reason()));
    }

    private static ResponseEntity<OutsideSystemView> answer(OutsideSystemView system) {
        return ETags.ok(system.version(), system);
    }
}
