package org.stathouse.briefing.press;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;

/** Which sections a packet has when nobody chooses any for it alone. */
@Component
class SeriesTemplates {

    private final SavedTemplateRepository saved;
    private final Sections sections;

    SeriesTemplates(SavedTemplateRepository saved, Sections sections) {
        this.saved = saved;
        this.sections = sections;
    }

    /** Those of the series' template; without one the usual ones of the kind. */
    List<SectionChoice> sections(Occasion occasion) {
        return saved.findByKindAndSeries(occasion.kind(), occasion.series())
                .map(template -> stillThere(template.sections(), possible(occasion.kind())))
                .orElseGet(() -> sections.usual(occasion.kind()));
    }

    List<SectionChoice> usual(PacketKind kind) {
        return sections.usual(kind);
    }

    List<SectionChoice> possible(PacketKind kind) {
        return sections.of(kind);
    }

    /** Leaves out what the product no longer has since the template was saved. */
    static List<SectionChoice> stillThere(List<String> keys, List<SectionChoice> possible) {
        Map<String, SectionChoice> byKey = possible.stream().collect(Collectors.toMap(SectionChoice::key, Function.identity()));
        return keys.stream().filter(byKey::containsKey).map(byKey::get).toList();
    }
}
