package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.OpenedItem;
import org.stathouse.stat.outside.OutsideItemForm;
import org.stathouse.stat.outside.OutsideOrders;

/** Items that outside systems open with a key of their own; those of people come from sessions. */
@RestController
@RequestMapping("/api/v1/stat/items")
@Tag(name = "Stat outside systems")
class OutsideItemController {

    private final OutsideOrders orders;

    OutsideItemController(OutsideOrders orders) {
        this.orders = orders;
    }

    @PostMapping
    @Operation(
            summary = "Opens an item, for an outside system by its key; the same reference again finds the item that is there",
            responses = {
                @ApiResponse(responseCode = "201", description = "Opened"),
                @ApiResponse(responseCode = "200", description = "The item that was opened under this reference before, as it stands now")
            })
    ResponseEntity<StatItem> open(@RequestBody OutsideItemForm asked) {
        OpenedItem opened = orders.open(asked);
        StatItem item = opened.item();
        return opened.fresh()
                ? ResponseEntity.created(URI.create("/api/v1/stat/items/" + item.id())).body(item)
                : ResponseEntity.ok(item);
    }
}
