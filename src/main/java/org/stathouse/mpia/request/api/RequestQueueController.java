package org.stathouse.mpia.request.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RecordsQueue;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.Slice;

/** The queues of records staff and the board of legal dates. */
@RestController
@RequestMapping("/api/v1/mpia")
@Tag(name = "Public records")
class RequestQueueController {

    private final RequestLists lists;

    RequestQueueController(RequestLists lists) {
        this.lists = lists;
    }

    @GetMapping("/queues/{queue}")
    @Operation(summary = "Lists one queue, the earliest running legal date first")
    Slice<RequestLists.Row> queue(
            @PathVariable RecordsQueue queue,
            @RequestParam(required = false) @Nullable Boolean waiting,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return lists.page(new RequestLists.RequestFilter(queue, waiting, null, agency, tier, null, false), after, limit);
    }

    @GetMapping("/board")
    @Operation(summary = "Lists the running legal dates, the earliest first")
    Slice<RequestLists.Due> board(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(required = false) @Nullable DateKind kind,
            @RequestParam(required = false) @Nullable RequestStage stage,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return lists.dates(new RequestLists.DueFilter(agency, tier, kind, stage, from, to), after, limit);
    }
}
