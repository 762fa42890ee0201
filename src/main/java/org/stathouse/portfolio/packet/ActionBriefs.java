package org.stathouse.portfolio.packet;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.FileNames;
import org.stathouse.shared.NotFound;

/** Briefs of single actions; a brief goes to nobody but who ordered it, and is handed on by them. */
@Component
@Transactional(readOnly = true)
class ActionBriefs implements PacketOccasion {

    /** An action may be called by a sentence of 300 characters; a file may not. */
    private static final int LONGEST_NAME = 80;

    private final ActionDirectory actions;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts texts;

    ActionBriefs(ActionDirectory actions, CurrentActor currentActor, Deadlines deadlines, DateTexts texts) {
        this.actions = actions;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Override
    public PacketKind kind() {
        return PacketKind.ACTION;
    }

    @Override
    public Occasion occasion(UUID action) {
        return occasion(known(action));
    }

    private Occasion occasion(ActionFacts action) {
        UUID id = action.id().value();
        String pillar = action.pillarName() == null ? action.plan() : action.plan() + ", " + action.pillarName();
        return new Occasion(
                PacketKind.ACTION,
                id,
                new CaseRef("action", id),
                id.toString(),
                "Action brief: " + action.label(),
                pillar + ", " + texts.date(deadlines.today()),
                "Baltimore - Action brief - %s - %s".formatted(shortened(FileNames.plain(action.label())), deadlines.today()),
                deadlines.today(),
                "plan/actions/" + id);
    }

    @Override
    public List<Occasion> offered() {
        Actor actor = currentActor.get();
        return actions.all().stream().filter(action -> sees(actor, action)).limit(BriefRights.MOST_OFFERED).map(this::occasion).toList();
    }

    @Override
    public boolean mayRead(UUID action) {
        return sees(currentActor.get(), known(action));
    }

    @Override
    public boolean mayMake(UUID action) {
        return mayRead(action);
    }

    @Override
    public List<String> readers(UUID action) {
        return List.of();
    }

    private static boolean sees(Actor actor, ActionFacts action) {
        return BriefRights.ofAction(
                actor,
                action.owner(),
                action.leadAgency() == null ? null : action.leadAgency().value(),
                action.pillar() == null ? null : action.pillar().value());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME))).strip();
    }

    private ActionFacts known(UUID action) {
        return actions.find(List.of(new ActionId(action))).stream().findFirst().orElseThrow(() -> new NotFound("Action " + action));
    }
}
