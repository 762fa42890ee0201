package org.stathouse.mpia.letter.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.letter.LetterField;
import org.stathouse.mpia.letter.LetterTemplates;
import org.stathouse.mpia.letter.TemplateView;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The texts that letters begin with; the ETag of a template is the number of its version. */
@RestController
@RequestMapping("/api/v1/mpia/letter-templates")
@Tag(name = "Letters of requests for records")
class LetterTemplateController {

    private final LetterTemplates templates;

    LetterTemplateController(LetterTemplates templates) {
        this.templates = templates;
    }

    /** A field that templates may name in braces. */
    record Field(String name, String label) {}

    @GetMapping
    @Operation(summary = "Lists the templates of all kinds as they are in use")
    List<TemplateView> all() {
        return templates.all();
    }

    @GetMapping("/fields")
    @Operation(summary = "Lists the fields that templates may name in braces")
    List<Field> fields() {
        return Arrays.stream(LetterField.values()).map(field -> new Field(field.placeholder(), field.label())).toList();
    }

    @GetMapping("/{kind}")
    @Operation(summary = "Shows the template of one kind")
    ResponseEntity<TemplateView> get(@PathVariable LetterKind kind) {
        return answer(templates.of(kind));
    }

    @GetMapping("/{kind}/versions")
    @Operation(summary = "Lists the versions of a template that were written, newest first")
    List<TemplateView> versions(@PathVariable LetterKind kind) {
        return templates.history(kind);
    }

    @PutMapping("/{kind}")
    @Operation(summary = "Writes a new version: texts by the names of the parts, those that are absent stay; 412 if there is a newer one")
    ResponseEntity<TemplateView> save(
            @PathVariable LetterKind kind, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Map<String, String> texts) {
        return answer(templates.save(kind, Math.toIntExact(ifMatch.version()), texts));
    }

    private static ResponseEntity<TemplateView> answer(TemplateView template) {
        return ETags.ok(template.number(), template);
    }
}
