package org.stathouse.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;

/** Whose tasks the steps of a case are, as owner and champions stand when the task comes up. */
@Service
@Transactional(readOnly = true)
public class StepPeople {

    private final RedCaseAccess access;

    StepPeople(RedCaseAccess access) {
        this.access = access;
    }

    /** The user name of the action's owner, if it has one. */
    public Optional<String> owner(UUID id) {
        return Optional.ofNullable(access.forReading(id).owner());
    }

    /** The groups that write the plan of an action without an owner: TMO, until somebody is accountable. */
    public List<String> planGroups(UUID id) {
        return access.forReading(id).owner() == null ? List.of(Grant.of(Role.TMO).group()) : List.of();
    }

    /** The champions of the case's pillar. */
    public List<String> championGroups(UUID id) {
        UUID pillar = access.forReading(id).action().pillarId();
        return pillar == null ? List.of() : List.of(Grant.of(Role.PILLAR_CHAMPION, pillar).group());
    }
}
