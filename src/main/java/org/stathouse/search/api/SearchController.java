package org.stathouse.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.search.Search;
import org.stathouse.search.SearchHit;
import org.stathouse.search.SearchQuery;
import org.stathouse.shared.Slice;

@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search", description = "Cases and comments by their words, as far as the signed-in person may see them")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            summary = "A page of what holds the words, the best first",
            description = "All words must occur; quotes hold a phrase together, “or” stands between alternatives, a minus before what must not occur.")
    Slice<SearchHit> find(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return search.find(new SearchQuery(q, kind), after, limit);
    }

    @GetMapping("/kinds")
    @Operation(summary = "The kinds of things that can be found, by name")
    List<String> kinds() {
        return search.kinds();
    }
}
