package org.stathouse.briefing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.press.DeliveryView;
import org.stathouse.briefing.press.OrderPacket;
import org.stathouse.briefing.press.PacketDeliveries;
import org.stathouse.briefing.press.PacketFile;
import org.stathouse.briefing.press.PacketFilter;
import org.stathouse.briefing.press.PacketRow;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.PacketSnapshot;
import org.stathouse.briefing.press.PacketView;
import org.stathouse.briefing.press.Packets;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.FileAnswer;

/** Packets: ordered, followed while they are made, read, downloaded and sent. */
@RestController
@RequestMapping("/api/v1/packets")
@Tag(name = "Packets")
class PacketController {

    private final Packets packets;
    private final PacketShelf shelf;
    private final PacketDeliveries deliveries;

    PacketController(Packets packets, PacketShelf shelf, PacketDeliveries deliveries) {
        this.packets = packets;
        this.shelf = shelf;
        this.deliveries = deliveries;
    }

    /** To whom a packet is sent, by user name. */
    record Sending(@Nullable List<String> to) {}

    @GetMapping
    @Operation(summary = "Lists packets, newest first")
    Slice<PacketRow> list(
            @RequestParam(required = false) @Nullable PacketKind kind,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable Edition edition,
            @RequestParam(required = false) @Nullable PacketState state,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return shelf.list(new PacketFilter(kind, subject, edition, state, words), after, limit);
    }

    @GetMapping("/occasions")
    @Operation(summary = "Lists what one may make packets for, nearest first")
    List<Occasion> occasions(@RequestParam PacketKind kind) {
        return packets.offered(kind);
    }

    @PostMapping
    @Operation(summary = "Orders a packet; it is made in the background, and its progress is read at its address")
    ResponseEntity<PacketView> order(@RequestBody OrderPacket order) {
        UUID id = packets.order(order);
        return ResponseEntity.accepted().location(URI.create("/api/v1/packets/" + id)).body(shelf.get(id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads a packet's state, progress and sections, with those that could not be made")
    PacketView read(@PathVariable UUID id) {
        return shelf.get(id);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Calls the making off; nothing of it is kept but that it was ordered")
    PacketView cancel(@PathVariable UUID id) {
        packets.cancel(id);
        return shelf.get(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Calls the making off; the order itself stays on record")
    void callOff(@PathVariable UUID id) {
        packets.cancel(id);
    }

    @GetMapping("/{id}/pdf")
    @Operation(summary = "Downloads the PDF; its ETag is the SHA-256 of its content")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        PacketFile file = shelf.download(id);
        return FileAnswer.of(file.document().fileName(), MediaType.APPLICATION_PDF_VALUE, file.content(), file.document().sha256());
    }

    @GetMapping("/{id}/snapshot")
    @Operation(summary = "Reads what the packet said when it was made, section by section")
    PacketSnapshot snapshot(@PathVariable UUID id) {
        return shelf.read(id);
    }

    @GetMapping("/{id}/deliveries")
    @Operation(summary = "Lists who received the packet, when and how")
    List<DeliveryView> deliveries(@PathVariable UUID id) {
        return deliveries.of(id);
    }

    @PostMapping("/{id}/deliveries")
    @Operation(summary = "Sends a final packet to further people")
    List<DeliveryView> send(@PathVariable UUID id, @RequestBody Sending sending) {
        return deliveries.send(id, sending.to() == null ? List.of() : sending.to());
    }

    @GetMapping("/deliveries")
    @Operation(summary = "Lists who received which version of an occasion's packets, when and how")
    List<DeliveryView> deliveriesOf(@RequestParam PacketKind kind, @RequestParam UUID subject) {
        return deliveries.of(kind, subject);
    }
}
