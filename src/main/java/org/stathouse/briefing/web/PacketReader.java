package org.stathouse.briefing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.stathouse.briefing.page.PacketPages;
import org.stathouse.briefing.page.ReaderFrame;
import org.stathouse.briefing.press.PacketFile;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.PacketSnapshot;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.web.FileAnswer;

/**
 * The PDF of a packet, and its reading view: one section a page, each with an address of its own, so that the place in a packet can be
 * kept and sent on. Both show what the packet said when it was made, to those who may have it.
 */
@Controller
class PacketReader {

    /** The page is the packet's own text; styles stand in it, and of scripts only the product's own run. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; font-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final PacketShelf shelf;
    private final PacketPages pages;

    PacketReader(PacketShelf shelf, PacketPages pages) {
        this.shelf = shelf;
        this.pages = pages;
    }

    @GetMapping("/packets/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        PacketFile file = shelf.download(id);
        return FileAnswer.of(file.document().fileName(), MediaType.APPLICATION_PDF_VALUE, file.content());
    }

    /** Begins at the first section. */
    @GetMapping("/packets/{id}/read")
    ResponseEntity<String> read(@PathVariable UUID id) {
        return page(id, null);
    }

    /** @param section the section's key */
    @GetMapping("/packets/{id}/read/{section}")
    ResponseEntity<String> read(@PathVariable UUID id, @PathVariable String section) {
        return page(id, section);
    }

    private ResponseEntity<String> page(UUID id, @Nullable String key) {
        PacketSnapshot snapshot = shelf.read(id);
        List<PacketSnapshot.Section> sections = snapshot.sections();
        int at = IntStream.range(0, sections.size())
                .filter(index -> key == null || sections.get(index).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("Section " + key + " of packet " + id));
        String html = pages.reader(snapshot.cover(), sections.get(at).part(), frame(id, sections, at));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .body(html);
    }

    private static ReaderFrame frame(UUID id, List<PacketSnapshot.Section> sections, int at) {
        String packet = address("/packets/" + id);
        List<ReaderFrame.Place> places = sections.stream().map(section -> new ReaderFrame.Place(section.part().title(), packet + "/read/" + section.key())).toList();
        return new ReaderFrame(places, at, packet, packet + "/pdf", address("/frontend/packet-reader.js"));
    }

    /** Below the product's own path, without a host, so that it also fits behind another front door. */
    private static String address(String path) {
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        return root == null ? path : root + path;
    }

    /** What nobody may know of and what is not there look the same; what is not ready yet has no pages. */
    @ExceptionHandler({NotFound.class, Conflict.class, MethodArgumentTypeMismatchException.class})
    void nothingHere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
