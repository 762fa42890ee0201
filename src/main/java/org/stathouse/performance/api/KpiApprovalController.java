package org.stathouse.performance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.performance.ApprovalState;
import org.stathouse.performance.KpiApprovalFilter;
import org.stathouse.performance.KpiApprovalRegister;
import org.stathouse.performance.KpiApprovalRow;
import org.stathouse.performance.KpiApprovalView;
import org.stathouse.performance.KpiApprovals;
import org.stathouse.performance.KpiProposal;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** Proposed KPI definitions: propose, revise, withdraw, read. SteerCo decides them in its meetings, under {@code /steerco/meetings}. */
@RestController
@RequestMapping("/api/v1/kpi-approvals")
@Tag(name = "KPI approvals")
class KpiApprovalController {

    private final KpiApprovals approvals;
    private final KpiApprovalRegister register;

    KpiApprovalController(KpiApprovals approvals, KpiApprovalRegister register) {
        this.approvals = approvals;
        this.register = register;
    }

    /** Why a proposal is withdrawn. */
    record Withdrawal(@Nullable String reason) {}

    @PostMapping
    @Operation(summary = "Puts a KPI’s definition, baseline and target before SteerCo; answers with every fault if something is missing")
    ResponseEntity<KpiApprovalView> propose(@RequestBody KpiProposal proposal) {
        KpiApprovalView proposed = approvals.propose(proposal);
        return ETags.created(URI.create("/api/v1/kpi-approvals/" + proposed.id()), proposed.version(), proposed);
    }

    @GetMapping
    @Operation(summary = "Lists the proposals that the person may see, newest first")
    Slice<KpiApprovalRow> list(
            @RequestParam(required = false) @Nullable Set<ApprovalState> state,
            @RequestParam(required = false) @Nullable UUID kpi,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return register.list(new KpiApprovalFilter(state == null ? Set.of() : state, kpi, q), after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one proposal beside what the plan says of the KPI")
    ResponseEntity<KpiApprovalView> read(@PathVariable UUID id) {
        return answer(register.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Puts a proposal that was sent back before SteerCo again, as a whole")
    ResponseEntity<KpiApprovalView> revise(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody KpiProposal proposal) {
        return answer(approvals.revise(id, ifMatch.version(), proposal));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Takes a proposal back before it is decided, with a reason")
    ResponseEntity<KpiApprovalView> withdraw(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Withdrawal withdrawal) {
        return answer(approvals.withdraw(id, ifMatch.version(), withdrawal.reason()));
    }

    private static ResponseEntity<KpiApprovalView> answer(KpiApprovalView proposal) {
        return ETags.ok(proposal.version(), proposal);
    }
}
