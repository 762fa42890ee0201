package org.stathouse.worklist.talk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.talk.CaseNews;
import org.stathouse.worklist.talk.CaseWatches;

@RestController
@RequestMapping("/api/v1/cases/{type}/{id}")
@Tag(name = "Comments")
class WatchController {

    private final CaseWatches watches;
    private final CaseNews news;

    WatchController(CaseWatches watches, CaseNews news) {
        this.watches = watches;
        this.news = news;
    }

    @GetMapping("/watch")
    @Operation(summary = "Whether one is told of what others do on the case, and who else is")
    CaseWatches.Watch watch(@PathVariable String type, @PathVariable UUID id) {
        return watches.of(new CaseRef(type, id));
    }

    @PutMapping("/watch")
    @Operation(summary = "Be told of comments and of every change from now on")
    CaseWatches.Watch begin(@PathVariable String type, @PathVariable UUID id) {
        return watches.watch(new CaseRef(type, id));
    }

    @DeleteMapping("/watch")
    @Operation(summary = "Be told of nothing any more unless one is mentioned")
    CaseWatches.Watch end(@PathVariable String type, @PathVariable UUID id) {
        return watches.unwatch(new CaseRef(type, id));
    }

    @GetMapping("/news")
    @Operation(summary = "What others did since one looked last, newest first; asking does not count as a look")
    CaseNews.News news(@PathVariable String type, @PathVariable UUID id) {
        return news.of(new CaseRef(type, id));
    }

    @PostMapping("/news/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "One has looked: all that has happened until now is news no more")
    void seen(@PathVariable String type, @PathVariable UUID id) {
        news.looked(new CaseRef(type, id));
    }
}
