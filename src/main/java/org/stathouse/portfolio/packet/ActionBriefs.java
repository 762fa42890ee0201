package org.stathouse.portfolio.packet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.PacketKind;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;

/** Briefs of single actions. */
@Component
class ActionBriefs extends Briefs<ActionFacts> {

    private final ActionDirectory actions;

    ActionBriefs(ActionDirectory actions, CurrentActor currentActor, Deadlines deadlines, DateTexts texts) {
        super(new Thing(PacketKind.ACTION, "Action", "action"), currentActor, deadlines, texts);
        this.actions = actions;
    }

    @Override
    Stream<ActionFacts> all() {
        return actions.all().stream();
    }

    @Override
    ActionFacts known(UUID action) {
        return actions.find(List.of(new ActionId(action))).stream().findFirst().orElseThrow(() -> new NotFound("Action " + action));
    }

    @Override
    boolean maySee(Actor actor, ActionFacts action) {
        return BriefRights.ofAction(
                actor,
                action.owner(),
                action.leadAgency() == null ? null : action.leadAgency().value(),
                action.pillar() == null ? null : action.pillar().value());
    }

    @Override
    Cover cover(ActionFacts action, String today) {
        UUID id = action.id().value();
        String pillar = action.pillarName() == null ? action.plan() : action.plan() + ", " + action.pillarName();
        return new Cover(id, action.label(), action.label(), pillar + ", " + today, "plan/actions/" + id);
    }
}
