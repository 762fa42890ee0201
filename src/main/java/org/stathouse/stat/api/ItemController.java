package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.CsvAnswer;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.AnswerItem;
import org.stathouse.stat.item.AskForExtension;
import org.stathouse.stat.item.EvidenceFile;
import org.stathouse.stat.item.ItemExtensions;
import org.stathouse.stat.item.ItemFilter;
import org.stathouse.stat.item.ItemFollowUp;
import org.stathouse.stat.item.ItemHandling;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.item.NoteKind;

/** Action items. Verifying, deciding extensions and the way up are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/stat")
@Tag(name = "Stat")
class ItemController {

    private final Items items;
    private final ItemFollowUp followUp;
    private final ItemExtensions extensions;
    private final ItemHandling handling;

    ItemController(Items items, ItemFollowUp followUp, ItemExtensions extensions, ItemHandling handling) {
        this.items = items;
        this.followUp = followUp;
        this.extensions = extensions;
        this.handling = handling;
    }

    /** Which items; days are in the City's time zone. */
    record Asked(
            @Nullable UUID stat,
            @Nullable UUID session,
            @Nullable String owner,
            @Nullable UUID agency,
            @Nullable Set<ItemStatus> status,
            @Nullable Set<ItemColor> color,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable String q,
            @Nullable Boolean mine) {

        ItemFilter filter() {
            return new ItemFilter(
                    stat,
                    session,
                    owner,
                    agency,
                    status == null ? Set.of() : status,
                    color == null ? Set.of() : color,
                    dueFrom,
                    dueTo,
                    q,
                    Boolean.TRUE.equals(mine));
        }
    }

    /** What the owner notes. */
    record Note(@Nullable NoteKind kind, @Nullable String text) {}

    /** Whose the item becomes, by user name, and why. */
    record NewOwner(@Nullable String owner, @Nullable String reason) {}

    /** Why an item is withdrawn. */
    record Withdrawal(@Nullable String reason) {}

    @GetMapping("/items")
    @Operation(summary = "Lists items, the earliest last day first")
    Slice<StatItem> list(
            Asked asked, @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return items.list(asked.filter(), after, limit);
    }

    @GetMapping(path = "/items.csv", produces = "text/csv")
    @Operation(summary = "Downloads the same items as CSV")
    ResponseEntity<byte[]> csv(Asked asked) {
        return CsvAnswer.of("stat-items.csv", items.csv(asked.filter()));
    }

    @GetMapping("/items/{id}")
    @Operation(summary = "Reads one item with its history")
    ResponseEntity<ItemPage> read(@PathVariable UUID id) {
        return answer(id);
    }

    @PostMapping(path = "/items/{id}/answer", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Answers the item with its evidence, by its owner")
    ResponseEntity<ItemPage> answer(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String link,
            @RequestParam(required = false) @Nullable LocalDate metOn,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        followUp.answer(id, new AnswerItem(text, link, metOn), read(files == null ? List.of() : files));
        return answer(id);
    }

    @PostMapping(path = "/items/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Adds a file to the evidence before the answer, by the item’s owner")
    ResponseEntity<ItemPage> attach(@PathVariable UUID id, @RequestPart MultipartFile file) throws IOException {
        followUp.attach(id, read(List.of(file)).getFirst());
        return answer(id);
    }

    @GetMapping("/items/{id}/files/{document}")
    @Operation(summary = "Downloads a file of the evidence")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID document) {
        StoredDocument file = items.get(id).files().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("Document " + document));
        return FileAnswer.of(file.fileName(), file.mediaType(), items.file(id, document));
    }

    @PostMapping("/items/{id}/notes")
    @Operation(summary = "Notes progress or a blocker, by the item’s owner")
    ResponseEntity<ItemPage> note(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Note note) {
        handling.note(id, ifMatch.version(), note.kind(), note.text());
        return answer(id);
    }

    @PostMapping("/items/{id}/extension")
    @Operation(summary = "Asks for a later last day with a revised plan, by the item’s owner")
    ResponseEntity<ItemPage> ask(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody AskForExtension asked) {
        extensions.ask(id, ifMatch.version(), asked);
        return answer(id);
    }

    @PostMapping("/items/{id}/reassign")
    @Operation(summary = "Passes the item on, by its owner, an analyst of the Stat or its chair")
    ResponseEntity<ItemPage> reassign(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody NewOwner to) {
        handling.reassign(id, ifMatch.version(), to.owner(), to.reason());
        return answer(id);
    }

    @PostMapping("/items/{id}/withdraw")
    @Operation(summary = "Withdraws the item, by the Stat’s chair")
    ResponseEntity<ItemPage> withdraw(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Withdrawal withdrawal) {
        handling.withdraw(id, ifMatch.version(), withdrawal.reason());
        return answer(id);
    }

    private ResponseEntity<ItemPage> answer(UUID id) {
        ItemPage page = items.get(id);
        return ETags.ok(page.item().version(), page);
    }

    private static List<EvidenceFile> read(List<MultipartFile> files) throws IOException {
        List<EvidenceFile> read = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            read.add(new EvidenceFile(name == null ? "" : name, file.getBytes()));
        }
        return read;
    }
}
