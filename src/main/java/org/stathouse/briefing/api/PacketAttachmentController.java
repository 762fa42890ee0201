package org.stathouse.briefing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.press.AttachmentView;
import org.stathouse.briefing.press.PacketAttachments;

/** The PDFs that are attached to an occasion's packets. */
@RestController
@RequestMapping("/api/v1/packets/attachments")
@Tag(name = "Packets")
class PacketAttachmentController {

    private final PacketAttachments attachments;

    PacketAttachmentController(PacketAttachments attachments) {
        this.attachments = attachments;
    }

    /** Another title for the document's bookmark. */
    record Title(@Nullable String title) {}

    @GetMapping
    @Operation(summary = "Lists the documents attached to an occasion's packets, in their order")
    List<AttachmentView> list(@RequestParam PacketKind kind, @RequestParam UUID subject) {
        return attachments.of(kind, subject);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Attaches a PDF of at most 10 MB to the packets that are made from now on")
    AttachmentView add(
            @RequestParam PacketKind kind,
            @RequestParam UUID subject,
            @RequestParam(required = false) @Nullable String title,
            @RequestPart MultipartFile file)
            throws IOException {
        return attachments.add(kind, subject, title, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    @PutMapping("/order")
    @Operation(summary = "Puts all attached documents of an occasion in another order")
    List<AttachmentView> arrange(@RequestParam PacketKind kind, @RequestParam UUID subject, @RequestBody List<UUID> order) {
        return attachments.arrange(kind, subject, order);
    }

    @PutMapping("/{id}/title")
    @Operation(summary = "Gives an attached document another title")
    AttachmentView retitle(@PathVariable UUID id, @RequestBody Title title) {
        return attachments.retitle(id, Objects.requireNonNullElse(title.title(), ""));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a document out of the packets that are made from now on")
    void remove(@PathVariable UUID id) {
        attachments.remove(id);
    }
}
