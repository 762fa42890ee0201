package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.stat.team.DecisionMemoView;
import org.stathouse.stat.team.DecisionMemos;
import org.stathouse.stat.team.TopicView;
import org.stathouse.stat.team.Topics;

/** Decision memos, and the topics that SteerCo gave. Writing the one and placing the other are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/stat")
@Tag(name = "Stat")
class DecisionMemoController {

    private final DecisionMemos memos;
    private final Topics topics;

    DecisionMemoController(DecisionMemos memos, Topics topics) {
        this.memos = memos;
        this.topics = topics;
    }

    @GetMapping("/decision-memos")
    @Operation(summary = "Lists decision memos, the youngest first")
    Slice<DecisionMemoView> memos(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return memos.list(after, limit);
    }

    @GetMapping("/decision-memos/{id}")
    @Operation(summary = "Reads one decision memo")
    DecisionMemoView memo(@PathVariable UUID id) {
        return memos.get(id);
    }

    @GetMapping("/decision-memos/{id}/pdf")
    @Operation(summary = "Downloads a decision memo as it went to SteerCo")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return FileAnswer.of(memos.get(id).number() + " - Decision Memo.pdf", MediaType.APPLICATION_PDF_VALUE, memos.pdf(id));
    }

    @GetMapping("/topics")
    @Operation(summary = "Lists what SteerCo gave to the Stats, the youngest first")
    Slice<TopicView> topics(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return topics.list(after, limit);
    }

    @GetMapping("/topics/{id}")
    @Operation(summary = "Reads one topic")
    TopicView topic(@PathVariable UUID id) {
        return topics.get(id);
    }
}
