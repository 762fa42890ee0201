package org.stathouse.briefing.press;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseJournal;

/** The templates of series: which sections their packets have, chosen by those who make them. */
@Service
@Transactional
public class PacketTemplates {

    private final SavedTemplateRepository saved;
    private final SeriesTemplates templates;
    private final Occasions occasions;
    private final PacketRights rights;
    private final People people;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final Clock clock;

    PacketTemplates(
            SavedTemplateRepository saved,
            SeriesTemplates templates,
            Occasions occasions,
            PacketRights rights,
            People people,
            CaseJournal journal,
            CurrentActor currentActor,
            Clock clock) {
        this.saved = saved;
        this.templates = templates;
        this.occasions = occasions;
        this.rights = rights;
        this.people = people;
        this.journal = journal;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The template of a series, the usual sections where nobody chose.
     *
     * @throws NotFound unless the current actor may make a packet of that series
     */
    @Transactional(readOnly = true)
    public PacketTemplateView get(PacketKind kind, String series) {
        requireSeries(kind, series);
        return view(kind, series, saved.findByKindAndSeries(kind, series));
    }

    /**
     * Keeps which sections the packets of a series have from now on, in this order.
     *
     * @param version of the template that was changed; 0 where there was none
     * @throws BusinessRuleViolation at {@code sections}: none, unknown ones, one twice
     * @throws Conflict if somebody else changed it meanwhile
     * @throws NotFound unless the current actor may make a packet of that series
     */
    public PacketTemplateView save(PacketKind kind, String series, long version, List<String> sections) {
        Occasion occasion = requireSeries(kind, series);
        List<SectionChoice> chosen = SectionPolicy.chosen(sections, templates.possible(kind));
        SavedTemplate template = saved.findByKindAndSeries(kind, series).orElseGet(() -> new SavedTemplate(kind, series));
        if (template.edition() != version) {
            throw changedMeanwhile();
        }
        List<String> before = template.sections();
        template.choose(sections, currentActor.get().username(), clock.instant());
        SavedTemplate kept = store(template);
        journal.record(
                occasion.about(),
                "packet.template-changed",
                "The sections of packets like “" + occasion.title() + "” were chosen.",
                Map.of("sections", before),
                Map.of("sections", chosen.stream().map(SectionChoice::key).toList()));
        return view(kind, series, Optional.of(kept));
    }

    private SavedTemplate store(SavedTemplate template) {
        try {
            return saved.saveAndFlush(template);
        } catch (DataIntegrityViolationException firstByAnother) {
            Conflict conflict = changedMeanwhile();
            conflict.initCause(firstByAnother);
            throw conflict;
        }
    }

    private static Conflict changedMeanwhile() {
        return new Conflict(Fault.of("shared.changedMeanwhile"));
    }

    private Occasion requireSeries(PacketKind kind, String series) {
        return occasions.of(kind).offered().stream()
                .filter(occasion -> occasion.series().equals(series) && rights.mayMake(kind, occasion.subject()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Series " + series + " of " + kind));
    }

    private PacketTemplateView view(PacketKind kind, String series, Optional<SavedTemplate> template) {
        List<SectionChoice> possible = templates.possible(kind);
        List<SectionChoice> chosen = template.map(one -> SeriesTemplates.stillThere(one.sections(), possible)).orElseGet(() -> templates.usual(kind));
        return new PacketTemplateView(
                kind,
                series,
                chosen,
                possible.stream().filter(section -> !chosen.contains(section)).toList(),
                template.map(SavedTemplate::edition).orElse(0L),
                template.map(one -> people.nameOf(one.changedBy())).orElse(null),
                template.map(SavedTemplate::changedAt).orElse(null));
    }
}
