package org.stathouse.workflow.operating;

import java.util.List;
import org.stathouse.shared.CaseRef;

/** Moves running processes to another version of their process. */
public interface CaseMigration {

    /** A running process and the case that it is about. */
    record Running(String process, CaseRef subject) {}

    /**
     * The mapping that the engine finds by itself: steps of the same id and kind.
     *
     * @throws org.stathouse.shared.NotFound if there is no such version
     */
    MigrationMapping generated(String processKey, int from, int to);

    /** The steps of the old version that can be mapped, with what each may become: steps of the same kind. */
    List<MigrationMapping.Choice> choices(String processKey, int from, int to);

    /** What speaks against a mapping whatever the case. */
    List<MigrationMapping.Fault> against(MigrationMapping mapping);

    /** All processes that run on a version now, the oldest first. */
    List<Running> runningOn(String processKey, int version);

    /**
     * Moves one running process, in the running transaction, and tells the observers of its open tasks.
     *
     * @throws MigrationRefusal if it does not fit
     * @throws org.stathouse.shared.Conflict if it has ended or moved on meanwhile
     */
    void migrate(String process, MigrationMapping mapping);
}
