package org.stathouse.briefing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.press.PacketTemplateView;
import org.stathouse.briefing.press.PacketTemplates;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** Which sections the packets of a series have, in which order. */
@RestController
@RequestMapping("/api/v1/packets/templates/{kind}/{series}")
@Tag(name = "Packets")
class PacketTemplateController {

    private final PacketTemplates templates;

    PacketTemplateController(PacketTemplates templates) {
        this.templates = templates;
    }

    /** The keys of the sections in their order. */
    record Chosen(@Nullable List<String> sections) {}

    @GetMapping
    @Operation(summary = "Reads the template of a series; version 0 stands for the usual sections")
    ResponseEntity<PacketTemplateView> read(@PathVariable PacketKind kind, @PathVariable String series) {
        return answer(templates.get(kind, series));
    }

    @PutMapping
    @Operation(summary = "Chooses and orders the sections of a series' packets")
    ResponseEntity<PacketTemplateView> save(
            @PathVariable PacketKind kind,
            @PathVariable String series,
            @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            @RequestBody Chosen chosen) {
        return answer(templates.save(kind, series, ifMatch.version(), chosen.sections() == null ? List.of() : chosen.sections()));
    }

    private static ResponseEntity<PacketTemplateView> answer(PacketTemplateView template) {
        return ETags.ok(template.version(), template);
    }
}
