package org.stathouse.mpia.letter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.LetterKind;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.CaseJournal;

/** The texts that letters begin with. The supervisor changes what a part says; which parts there must be is the law's. */
@Service
@Transactional
public class LetterTemplates {

    private static final String CASE_TYPE = "mpia-letter-template";

    private final LetterTemplateRepository templates;
    private final BuiltInTexts builtIn;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    LetterTemplates(
            LetterTemplateRepository templates,
            BuiltInTexts builtIn,
            CaseJournal journal,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.templates = templates;
        this.builtIn = builtIn;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The texts in use, by the names of the parts; without asking for rights. */
    Map<String, String> textsOf(LetterKind kind) {
        return inUse(kind).map(LetterTemplate::texts).orElseGet(() -> builtIn.of(kind));
    }

    /**
     * The templates of all kinds, as they are in use.
     *
     * @throws NotPermitted for anyone but records staff
     */
    @Transactional(readOnly = true)
    public List<TemplateView> all() {
        return Arrays.stream(LetterKind.values()).map(this::of).toList();
    }

    /** The template of one kind, as it is in use. @throws NotPermitted for anyone but records staff */
    @Transactional(readOnly = true)
    public TemplateView of(LetterKind kind) {
        requireReader();
        return view(kind, inUse(kind).orElse(null));
    }

    /** All versions of one kind that were written, newest first. @throws NotPermitted for anyone but records staff */
    @Transactional(readOnly = true)
    public List<TemplateView> history(LetterKind kind) {
        requireReader();
        return templates.findByKindOrderByNumberDesc(kind).stream().map(version -> view(kind, version)).toList();
    }

    /**
     * Writes a new version; letters already begun stay as they are.
     *
     * @param number of the version that was seen
     * @param texts by the names of the parts; those that are absent stay
     * @throws NotPermitted for anyone but the records supervisor
     * @throws Conflict if there is a newer version
     * @throws BusinessRuleViolation at parts that the kind does not have, that name fields that do not exist, or that are too long
     */
    public TemplateView save(LetterKind kind, int number, Map<String, String> texts) {
        Actor actor = currentActor.get();
        if (!actor.has(Role.RECORDS_SUPERVISOR)) {
            throw new NotPermitted(Fault.of("mpia.letter.templateSupervisor"));
        }
        int current = inUse(kind).map(LetterTemplate::number).orElse(0);
        if (current != number) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        Map<String, String> given = LetterWriting.given(texts);
        BusinessRuleViolation.throwIfAny(against(kind, given));
        Map<String, String> before = textsOf(kind);
        Map<String, String> after = new HashMap<>(before);
        after.putAll(given);
        Changes changes = Changes.between(new HashMap<>(before), new HashMap<>(after));
        if (changes.isEmpty()) {
            return view(kind, inUse(kind).orElse(null));
        }
        LetterTemplate next = add(new LetterTemplate(kind, number + 1, after, actor.username(), clock.instant()));
        String summary = "Template “%s”, version %d.".formatted(kind.label(), next.number());
        journal.record(ref(kind), "mpia-letter-template.changed", summary, changes.before(), changes.after());
        return view(kind, next);
    }

    private LetterTemplate add(LetterTemplate next) {
        try {
            return templates.saveAndFlush(next);
        } catch (DataIntegrityViolationException sameNumber) {
            Conflict conflict = new Conflict(Fault.of("shared.changedMeanwhile"));
            conflict.initCause(sameNumber);
            throw conflict;
        }
    }

    private static List<Fault> against(LetterKind kind, Map<String, String> texts) {
        List<Fault> faults = new ArrayList<>(LetterPolicy.againstNames(kind, texts.keySet().stream()));
        faults.addAll(LetterPolicy.againstLength(kind, texts));
        texts.forEach((part, text) ->
                LetterField.unknownIn(text).forEach(name -> faults.add(Fault.at(part, "mpia.letter.unknownField", name))));
        return faults;
    }

    private Optional<LetterTemplate> inUse(LetterKind kind) {
        return templates.findFirstByKindOrderByNumberDesc(kind);
    }

    private TemplateView view(LetterKind kind, @Nullable LetterTemplate template) {
        Map<String, String> texts = template == null ? builtIn.of(kind) : template.texts();
        return new TemplateView(
                kind,
                template == null ? 0 : template.number(),
                template == null ? null : template.createdAt(),
                template == null ? null : people.nameOf(template.createdBy()),
                LetterForms.of(kind).stream().map(part -> new TemplateView.Text(part, texts.getOrDefault(part.name(), ""))).toList(),
                currentActor.get().has(Role.RECORDS_SUPERVISOR));
    }

    private void requireReader() {
        boolean reader = currentActor.get().hasAny(
                Role.RECORDS_CLERK, Role.RECORDS_CUSTODIAN, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR);
        if (!reader) {
            throw new NotPermitted(Fault.of("mpia.letter.templateReaders"));
        }
    }

    private static CaseRef ref(LetterKind kind) {
        return new CaseRef(CASE_TYPE, UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8)));
    }
}
