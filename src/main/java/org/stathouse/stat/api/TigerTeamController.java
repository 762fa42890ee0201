package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.team.NewTeam;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;

/** Tiger Teams. Charter, approval and result are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/stat/tiger-teams")
@Tag(name = "Stat")
class TigerTeamController {

    private final TigerTeams teams;

    TigerTeamController(TigerTeams teams) {
        this.teams = teams;
    }

    /** Who works in the team besides its lead, by user name. */
    record Members(@Nullable Set<String> members) {}

    /** Another last day, and why. */
    record NewEnd(@Nullable LocalDate end, @Nullable String reason) {}

    /** Why a team is dissolved. */
    record Dissolution(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists Tiger Teams, the youngest first: those at work, or those that have ended")
    Slice<TeamView> list(
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return teams.list(ended, after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one Tiger Team with its charter")
    ResponseEntity<TeamView> read(@PathVariable UUID id) {
        return answer(teams.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sets a Tiger Team up; its lead is asked for the charter")
    TeamView setUp(@RequestBody NewTeam team) {
        return teams.setUp(team);
    }

    @PutMapping("/{id}/members")
    @Operation(summary = "Names who works in the team besides its lead")
    ResponseEntity<TeamView> staff(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Members members) {
        return answer(teams.staff(id, ifMatch.version(), Objects.requireNonNullElse(members.members(), Set.of())));
    }

    @PostMapping("/{id}/new-end")
    @Operation(summary = "Gives a team that is at work a new end date, by a chair")
    ResponseEntity<TeamView> extend(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody NewEnd end) {
        return answer(teams.extend(id, ifMatch.version(), end.end(), end.reason()));
    }

    @PostMapping("/{id}/dissolve")
    @Operation(summary = "Ends a team without a result, by a chair")
    ResponseEntity<TeamView> dissolve(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Dissolution why) {
        return answer(teams.dissolve(id, ifMatch.version(), why.reason()));
    }

    private static ResponseEntity<TeamView> answer(TeamView team) {
        return ETags.ok(team.version(), team);
    }
}
