package org.stathouse.mpia.request;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.Tier;

/**
 * Who may do what in a request, role by role; whatever is not written here is denied. The roles are those of processes.md A.4, the
 * tiers that stay inside the agency those on which Law joins (A.4 step 6).
 */
final class RightsPolicy {

    private RightsPolicy() {}

    /**
     * What the rights hang on.
     *
     * @param assessed whether intake has judged how sensitive it is; before, it is kept like a sensitive one
     * @param searching the agencies that were asked to search
     */
    record Facts(UUID request, Tier tier, boolean assessed, @Nullable UUID agency, Set<UUID> searching) {}

    static boolean allows(RequestRight right, Actor actor, Facts request) {
        return switch (right) {
            case SEE -> seesAll(actor) || actor.isRequesterOf(request.request()) || concerns(actor, request) || seesOthers(actor, request);
            case READ_FILE -> readsAll(actor) || isCustodian(actor, request);
            case HANDLE -> handlesAll(actor) || isCustodian(actor, request);
            case SEARCH -> handlesAll(actor) || isCustodian(actor, request) || searches(actor, request);
            case DECIDE_FEES -> actor.hasAny(Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR);
            case SUPERVISE -> actor.has(Role.RECORDS_SUPERVISOR);
        };
    }

    /**
     * Whether the person sees every request, whatever its agency and tier: its number, subject, stage and dates. So does the system,
     * for the weekly packet is made on its account.
     */
    static boolean seesAll(Actor actor) {
        return actor.isSystem() || readsAll(actor) || actor.has(Role.ADMINISTRATOR);
    }

    /** Whether the person may read every request's file. */
    static boolean readsAll(Actor actor) {
        return actor.hasAny(Role.RECORDS_CLERK, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR);
    }

    private static boolean handlesAll(Actor actor) {
        return actor.hasAny(Role.RECORDS_CLERK, Role.RECORDS_SUPERVISOR);
    }

    /** Whether the person is records staff of some agency. */
    static boolean isAgencyStaff(Actor actor) {
        return actor.hasAny(Role.RECORDS_CUSTODIAN, Role.RECORD_HOLDER);
    }

    private static boolean isCustodian(Actor actor, Facts request) {
        UUID agency = request.agency();
        return agency != null && actor.has(Role.RECORDS_CUSTODIAN, agency);
    }

    private static boolean concerns(Actor actor, Facts request) {
        return isCustodian(actor, request) || searches(actor, request);
    }

    private static boolean searches(Actor actor, Facts request) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.RECORD_HOLDER || grant.role() == Role.RECORDS_CUSTODIAN)
                .map(Grant::scopeId)
                .anyMatch(agency -> agency != null && request.searching().contains(agency));
    }

    private static boolean seesOthers(Actor actor, Facts request) {
        return isAgencyStaff(actor) && request.assessed() && !request.tier().sensitive();
    }
}
