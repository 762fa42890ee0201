package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.memo.Memo;
import org.stathouse.stat.memo.MemoFile;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.MemoRelease;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.memo.WeeklyStatusView;
import org.stathouse.stat.memo.WeeklyStatuses;

/** The memos of sessions and the weekly status: as they would read now, and as they went out. */
@RestController
@RequestMapping("/api/v1/stat")
@Tag(name = "Stat")
class MemoController {

    private final SessionMemos memos;
    private final WeeklyStatuses statuses;

    MemoController(SessionMemos memos, WeeklyStatuses statuses) {
        this.memos = memos;
        this.statuses = statuses;
    }

    /** What analysts add to a weekly status. */
    record Note(@Nullable String emerging, @Nullable String risks) {}

    @GetMapping("/sessions/{id}/papers")
    @Operation(summary = "Lists the papers of a session that went out, newest first")
    List<MemoRelease> papers(@PathVariable UUID id) {
        return memos.of(id);
    }

    @GetMapping("/sessions/{id}/papers/{kind}/preview")
    @Operation(summary = "Reads a paper as it would go out now, by those who prepare it")
    Memo preview(@PathVariable UUID id, @PathVariable MemoKind kind) {
        return memos.preview(id, kind);
    }

    @GetMapping("/papers/{release}")
    @Operation(summary = "Downloads a paper as it went out")
    ResponseEntity<byte[]> paper(@PathVariable UUID release) {
        MemoFile file = memos.file(release);
        return FileAnswer.of(file.name(), MediaType.APPLICATION_PDF_VALUE, file.content());
    }

    @GetMapping("/weekly-status")
    @Operation(summary = "Reads the weekly status of all Stats as it stands")
    WeeklyStatusView all() {
        return statuses.ofAll();
    }

    @PostMapping("/weekly-status/send")
    @Operation(summary = "Sends the weekly status of all Stats now")
    WeeklyStatusView sendAll() {
        return statuses.sendAll();
    }

    @GetMapping("/stats/{id}/weekly-status")
    @Operation(summary = "Reads the weekly status of one Stat as it stands")
    ResponseEntity<WeeklyStatusView> one(@PathVariable UUID id) {
        return answer(statuses.of(id));
    }

    @PutMapping("/stats/{id}/weekly-status/note")
    @Operation(summary = "Keeps what its analysts add to the weekly status")
    ResponseEntity<WeeklyStatusView> note(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Note note) {
        return answer(statuses.note(id, ifMatch.version(), note.emerging(), note.risks()));
    }

    @PostMapping("/stats/{id}/weekly-status/send")
    @Operation(summary = "Sends the weekly status of one Stat now")
    ResponseEntity<WeeklyStatusView> send(@PathVariable UUID id) {
        return answer(statuses.send(id));
    }

    private static ResponseEntity<WeeklyStatusView> answer(WeeklyStatusView view) {
        return ETags.ok(view.noteVersion(), view);
    }
}
