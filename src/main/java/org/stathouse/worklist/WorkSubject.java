package org.stathouse.worklist;

import java.util.UUID;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;

/** What a feature tells the task list about its cases; each feature with tasks implements it once per case type. */
public interface WorkSubject {

    /** The type in the {@link org.stathouse.shared.CaseRef}s that this answers for. */
    String caseType();

    /** What people call the cases of this type: {@code Stat items}. */
    default String kind() {
        String words = caseType().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + "s";
    }

    /** Called inside the transaction that creates or changes a task of the case. */
    CaseSummary summarize(UUID caseId);

    /** Whether the person may open the case at all. */
    boolean maySee(Actor actor, UUID caseId);

    /** Whether the person may see every case of this type, so that the task list need not ask for each. */
    boolean maySeeAll(Actor actor);

    /** Whether the person may read the comments on the case and comment themselves; whoever may open it, unless the feature is stricter. */
    default boolean mayTalk(Actor actor, UUID caseId) {
        return maySee(actor, caseId);
    }

    /** Whether the person supervises the work on cases of this type, beside TMO and administrators, and so may pass its tasks on. */
    default boolean supervises(Actor actor) {
        return false;
    }

    /** Whether the person answers for what that agency does with cases of this type, and so sees how its work stands. */
    default boolean overseesAgency(Actor actor, UUID agency) {
        return actor.has(Role.TMO_LIAISON, agency);
    }

    /** Where the case page stands, below the product's address: {@code intake/proposals/<id>}. */
    String path(UUID caseId);
}
