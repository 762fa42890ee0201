package org.stathouse.operations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.workflow.operating.CaseMigration;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.ProcessDefinitions;
import org.stathouse.workflow.operating.ProcessHeat;

/**
 * The versions of the processes for administrators: what runs on each and where, and their suspension. Every method throws
 * {@link org.stathouse.shared.NotPermitted} for anybody else and {@link org.stathouse.shared.NotFound} for a version that there is not.
 */
@Service
@Transactional
public class ProcessVersions {

    private static final String SUSPENDED = "suspended";

    private final ProcessDefinitions definitions;
    private final CaseMigration cases;
    private final OperatorRights rights;
    private final OperatorJournal journal;

    ProcessVersions(ProcessDefinitions definitions, CaseMigration cases, OperatorRights rights, OperatorJournal journal) {
        this.definitions = definitions;
        this.cases = cases;
        this.rights = rights;
        this.journal = journal;
    }

    /** All versions of all processes, by name and the newest version first. */
    @Transactional(readOnly = true)
    public List<DefinitionVersion> all() {
        rights.require();
        return definitions.all();
    }

    /** The diagram of a version with the elements at which processes stand now. */
    @Transactional(readOnly = true)
    public ProcessHeat heat(String processKey, int version) {
        rights.require();
        return definitions.heat(processKey, version);
    }

    /**
     * Lets no case start on a version until it is activated again. What a person does that would start one is refused with a sentence.
     *
     * @param withCases whether the running cases stand still as well; each case's history then says so
     * @throws org.stathouse.shared.BusinessRuleViolation at {@code reason} if there is none
     * @throws Conflict if it is suspended already
     */
    public void suspend(String processKey, int version, boolean withCases, @Nullable String reason) {
        rights.require();
        DefinitionVersion definition = require(processKey, version, false);
        definitions.suspend(processKey, version, withCases);
        record(definition, withCases, "suspended", OperatorJournal.reason(reason));
    }

    /**
     * Takes a suspension back.
     *
     * @param withCases whether the running cases go on as well; timers that fell due meanwhile fire at once
     * @throws org.stathouse.shared.BusinessRuleViolation at {@code reason} if there is none
     * @throws Conflict if it is not suspended any more
     */
    public void activate(String processKey, int version, boolean withCases, @Nullable String reason) {
        rights.require();
        DefinitionVersion definition = require(processKey, version, true);
        definitions.activate(processKey, version, withCases);
        record(definition, withCases, "activated", OperatorJournal.reason(reason));
    }

    private DefinitionVersion require(String processKey, int version, boolean suspended) {
        DefinitionVersion definition = definitions.get(processKey, version);
        if (definition.suspended() != suspended) {
            throw new Conflict(Fault.of(suspended ? "operations.notSuspended" : "operations.alreadySuspended"));
        }
        return definition;
    }

    private void record(DefinitionVersion definition, boolean withCases, String what, String reason) {
        boolean suspended = !definition.suspended();
        String version = "version " + definition.version() + " of “" + definition.name() + "”";
        journal.record(
                OperatorJournal.version(definition.key(), definition.version()),
                "process." + what,
                (suspended ? "Suspended " : "Activated ") + version + (withCases ? " with its running cases" : "") + ": " + reason,
                Map.of(SUSPENDED, definition.suspended()),
                Map.of(SUSPENDED, suspended, "withCases", withCases, "reason", reason));
        if (withCases) {
            cases.runningOn(definition.key(), definition.version()).forEach(running -> journal.record(
                    running.subject(),
                    "process." + what,
                    (suspended ? "The case stands still, with all on " : "The case goes on, with all on ") + version + ": " + reason,
                    Map.of(),
                    Map.of(SUSPENDED, suspended, "process", running.process())));
        }
    }
}
