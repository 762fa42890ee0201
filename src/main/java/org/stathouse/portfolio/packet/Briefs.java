package org.stathouse.portfolio.packet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.FileNames;

/**
 * Briefs of one kind of thing in the plan. Who may read one may make one; it goes to nobody but who ordered it, and is handed on by
 * them.
 */
@Transactional(readOnly = true)
abstract class Briefs<T> implements PacketOccasion {

    /** How many occasions a choice shows at most; all others are ordered from their own page. */
    private static final int MOST_OFFERED = 200;

    /** An action may be called by a sentence of 300 characters; a file may not. */
    private static final int LONGEST_NAME = 80;

    private final Thing thing;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts texts;

    Briefs(Thing thing, CurrentActor currentActor, Deadlines deadlines, DateTexts texts) {
        this.thing = thing;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    /**
     * What the briefs are of.
     *
     * @param word what it is called: "Agency"
     * @param caseType what it is to the audit trail
     */
    record Thing(PacketKind kind, String word, String caseType) {}

    /**
     * What a brief's cover says of one of them.
     *
     * @param name in the title
     * @param plainName in the file's name, where it may be shorter
     * @param path where its page stands, below the product's address
     */
    record Cover(UUID id, String name, String plainName, String subtitle, String path) {}

    abstract Stream<T> all();

    /** @throws org.stathouse.shared.NotFound if there is none of that id */
    abstract T known(UUID id);

    abstract boolean maySee(Actor actor, T one);

    abstract Cover cover(T one, String today);

    @Override
    public PacketKind kind() {
        return thing.kind();
    }

    @Override
    public Occasion occasion(UUID id) {
        return of(known(id));
    }

    @Override
    public List<Occasion> offered() {
        Actor actor = currentActor.get();
        return all().filter(one -> maySee(actor, one)).limit(MOST_OFFERED).map(this::of).toList();
    }

    @Override
    public boolean mayRead(UUID id) {
        return maySee(currentActor.get(), known(id));
    }

    @Override
    public boolean mayMake(UUID id) {
        return mayRead(id);
    }

    @Override
    public List<String> readers(UUID id) {
        return List.of();
    }

    private Occasion of(T one) {
        Cover cover = cover(one, texts.date(deadlines.today()));
        return new Occasion(
                thing.kind(),
                cover.id(),
                new CaseRef(thing.caseType(), cover.id()),
                cover.id().toString(),
                thing.word() + " brief: " + cover.name(),
                cover.subtitle(),
                "Baltimore - %s brief - %s - %s".formatted(thing.word(), shortened(FileNames.plain(cover.plainName())), deadlines.today()),
                deadlines.today(),
                cover.path());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME))).strip();
    }
}
