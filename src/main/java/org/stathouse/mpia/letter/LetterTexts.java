package org.stathouse.mpia.letter;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestFile;

/** What a new draft says: its kind's template, filled with what is on file. */
@Component
class LetterTexts {

    private final LetterTemplates templates;
    private final LetterFacts facts;

    LetterTexts(LetterTemplates templates, LetterFacts facts) {
        this.templates = templates;
        this.facts = facts;
    }

    Map<String, String> of(LetterKind kind, RequestFile file) {
        Map<LetterField, String> values = facts.of(file);
        Map<String, String> template = templates.textsOf(kind);
        Map<String, String> texts = new HashMap<>();
        LetterForms.of(kind).forEach(part -> texts.put(part.name(), LetterField.fill(template.getOrDefault(part.name(), ""), values)));
        return texts;
    }
}
