package org.stathouse.diary.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.diary.DiaryQuery.Whose;
import org.stathouse.diary.FeedForm;
import org.stathouse.diary.FeedView;
import org.stathouse.diary.Feeds;
import org.stathouse.diary.NewFeed;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The signed-in person's calendar feeds. */
@RestController
@RequestMapping("/api/v1/calendar/feeds")
@Tag(name = "Calendar feeds", description = "Secret addresses under which calendar programs read the signed-in person’s dates")
class FeedController {

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    /** A feed as it is asked for; all kinds where none is named, the person's own dates where nothing is said. */
    record FeedBody(@Nullable String name, @Nullable Set<String> kinds, @Nullable Whose whose) {

        FeedForm form() {
            return new FeedForm(name, kinds == null ? Set.of() : kinds, whose == null ? Whose.MINE : whose);
        }
    }

    @GetMapping
    @Operation(summary = "The person’s feeds, by name", description = "Without their addresses: those are shown once, when they are made.")
    List<FeedView> list() {
        return feeds.mine();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One feed of the person’s own")
    ResponseEntity<FeedView> get(@PathVariable UUID id) {
        FeedView feed = feeds.get(id);
        return ETags.ok(feed.version(), feed);
    }

    @PostMapping
    @Operation(summary = "Make a feed", description = "“path” is its secret address below the product’s; it is told this once.")
    ResponseEntity<NewFeed> make(@RequestBody FeedBody body) {
        NewFeed made = feeds.make(body.form());
        return ETags.created(URI.create("/api/v1/calendar/feeds/" + made.feed().id()), made.feed().version(), made);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change name and content of a feed; its address stays")
    ResponseEntity<FeedView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody FeedBody body) {
        FeedView feed = feeds.change(id, ifMatch.version(), body.form());
        return ETags.ok(feed.version(), feed);
    }

    @PostMapping("/{id}/renew")
    @Operation(summary = "Give a feed another secret address; the one before opens nothing from then on")
    ResponseEntity<NewFeed> renew(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        NewFeed renewed = feeds.renew(id, ifMatch.version());
        return ETags.ok(renewed.feed().version(), renewed);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a feed: its address opens nothing from then on")
    void revoke(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        feeds.revoke(id, ifMatch.version());
    }
}
