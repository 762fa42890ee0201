package org.stathouse.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.intake.BatchDecision;
import org.stathouse.intake.CriteriaWeights;
import org.stathouse.intake.ProposalDecision;
import org.stathouse.intake.RankedList;
import org.stathouse.intake.Ranking;
import org.stathouse.intake.Rankings;
import org.stathouse.intake.WeightsTable;
import org.stathouse.shared.web.FileAnswer;

/** The ranked list before SteerCo, the batch decision on it, and the weights behind it. */
@RestController
@RequestMapping("/api/v1/intake")
@Tag(name = "Intake")
class RankingController {

    private final Rankings rankings;
    private final RankedList rankedList;
    private final BatchDecision batch;
    private final CriteriaWeights weights;

    RankingController(Rankings rankings, RankedList rankedList, BatchDecision batch, CriteriaWeights weights) {
        this.rankings = rankings;
        this.rankedList = rankedList;
        this.batch = batch;
        this.weights = weights;
    }

    /** The lines of a batch decision. */
    record Batch(@Nullable List<ProposalDecision> decisions) {}

    @GetMapping(path = "/rankings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Reads the ranked list by pillar of what waits for SteerCo")
    Ranking ranking() {
        return rankings.ranking();
    }

    @GetMapping(path = "/rankings.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Downloads the ranked list as PDF")
    ResponseEntity<byte[]> pdf() {
        return FileAnswer.of("Ranked List.pdf", MediaType.APPLICATION_PDF_VALUE, rankedList.pdf());
    }

    @PostMapping("/rankings/decisions")
    @Operation(
            summary = "Records SteerCo’s decisions on several proposals, all or none",
            description = "Each line may name the version of the proposal that was decided on; a stale one is a conflict.")
    Ranking decide(@RequestBody Batch lines) {
        batch.decide(lines.decisions());
        return rankings.ranking();
    }

    @GetMapping("/weights")
    @Operation(summary = "Reads all versions of the criteria weights, newest first")
    List<WeightsTable> weights() {
        return weights.versions();
    }
}
