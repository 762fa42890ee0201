package org.stathouse.steerco.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.steerco.membership.MemberForm;
import org.stathouse.steerco.membership.MemberView;
import org.stathouse.steerco.membership.Members;
import org.stathouse.steerco.membership.SubstituteForm;

/** SteerCo's members, their terms and substitutes. */
@RestController
@RequestMapping("/api/v1/steerco/members")
@Tag(name = "SteerCo")
class MemberController {

    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    /** Those who stand in for a member. */
    record Substitutes(@Nullable List<SubstituteForm> substitutes) {}

    @GetMapping
    @Operation(summary = "Lists who has or will have a seat; with past=true also who had one")
    List<MemberView> list(@RequestParam(defaultValue = "false") boolean past) {
        return members.list(past);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one member")
    ResponseEntity<MemberView> read(@PathVariable UUID id) {
        return answer(members.get(id));
    }

    @PostMapping
    @Operation(summary = "Fills a seat")
    ResponseEntity<MemberView> add(@RequestBody MemberForm form) {
        MemberView added = members.add(form);
        return ETags.created(URI.create("/api/v1/steerco/members/" + added.id()), added.version(), added);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes seat, person or term")
    ResponseEntity<MemberView> change(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody MemberForm form) {
        return answer(members.change(id, ifMatch.version(), form));
    }

    @PutMapping("/{id}/substitutes")
    @Operation(summary = "Names who stands in, instead of those named before")
    ResponseEntity<MemberView> substitutes(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Substitutes named) {
        return answer(members.nameSubstitutes(id, ifMatch.version(), Objects.requireNonNullElse(named.substitutes(), List.of())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes out an entry made by mistake that no meeting has recorded")
    void remove(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        members.remove(id, ifMatch.version());
    }

    private static ResponseEntity<MemberView> answer(MemberView member) {
        return ETags.ok(member.version(), member);
    }
}
