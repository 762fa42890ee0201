package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.stat.session.OpenItemReview;

/** Which open items of its Stat a session has gone through. */
@RestController
@RequestMapping("/api/v1/stat/sessions/{session}/discussed-items")
@Tag(name = "Stat")
class OpenItemReviewController {

    private final OpenItemReview review;

    OpenItemReviewController(OpenItemReview review) {
        this.review = review;
    }

    @GetMapping
    @Operation(summary = "Reads the ids of the open items that the session has gone through")
    Set<UUID> read(@PathVariable UUID session) {
        return review.discussed(session);
    }

    @PutMapping("/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks an open item of the Stat as discussed in the session")
    void mark(@PathVariable UUID session, @PathVariable UUID item) {
        review.mark(session, item, true);
    }

    @DeleteMapping("/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back that an item was discussed")
    void unmark(@PathVariable UUID session, @PathVariable UUID item) {
        review.mark(session, item, false);
    }
}
